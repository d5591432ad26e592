/**
 * The engine's settings: the same for every collection, from the literature (BM25: Robertson & Zaragoza 2009, k1 1.2 to 2)
 * and from the ablation in the README. Nothing here knows what the documents are about.
 */
export const settings = {
  /** How soon more of the same word stops counting. */
  saturation: 1.8,
  /** What a match is worth beside the word typed. */
  synonym: 0.6,
  /** Where a document has the words typed and another name: the share of the weaker that is added. */
  both: 0.3,
  completion: 0.8,
  /** A longer word, where the word typed exists too. */
  longerWord: 0.1,
  correction: 0.8,
  otherCorrection: 0.7,
  mostCorrections: 3,
  /** What two neighbouring words of the query, standing side by side, add to the weaker of the two; the square of the distance divides it. */
  proximity: 0.9,
  /** Words further apart than this add nothing. */
  proximityReach: 12,
  /** Documents of which the closeness of words is looked at. */
  proximityDepth: 100,
  mostCompletions: 12,
  /** A list for people leaves out what matches far less of the query than the best result, and far weaker. */
  narrowCoverage: 0.5,
  narrowScore: 0.12,
  /** A result this strong stays whatever it covers. */
  strongScore: 0.35,
} as const
