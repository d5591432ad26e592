/** The largest file that is looked at, in characters: the longest record has some 40,000. */
export const longestFile = 1_000_000
