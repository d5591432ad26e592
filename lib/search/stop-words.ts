/**
 * English words too common to find anything, after the Snowball list. "No" is not among them: "no effect" means something.
 * Question words are: people ask "how do we stop knife crime".
 */
const words = `a about above after again against all also am an and any are arent as at be because been before being below between both but by
can cannot cant could couldnt did didnt do does doesnt doing dont down during each few for from further had hadnt has hasnt have havent having he
hed her here hers herself hes him himself his how i id if ill im in into is isnt it its itself ive just let lets may me might more most must mustnt
my myself nor not of off on once only or other ought our ours ourselves out over own same shall she should shouldnt so some such than that the their
theirs them themselves then there these they theyre this those through to too under until up us upon very was wasnt we well were werent what whats
when where which while who whom whose why will with wont would wouldnt yet you your youre yours yourself yourselves`

const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/))

export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
