import { toAgeBands } from './age-bands'
import type { Card } from './card'
import type { FacetParam, facets } from './facets'

type Every = (typeof facets)[number]

/**
 * The terms of a facet that a card carries, each once. For the build alone: a browser is told them by the table of cards.
 */
export function listCardTerms(card: Card, param: FacetParam): ReadonlySet<string> {
  return new Set<string>(carried[param](card))
}

/** None that is not on offer. */
const carried: { readonly [F in Every as F['param']]: (card: Card) => readonly (keyof F['terms'] & string)[] } = {
  area: ({ areas, regions }) => [...areas, ...regions],
  approach: ({ approaches }) => approaches,
  violence: ({ violenceTypes }) => violenceTypes,
  setting: ({ settings }) => settings,
  age: toAgeBands,
  sector: ({ sectors }) => sectors,
  evidence: ({ evidenceStep }) => [evidenceStep],
  direction: ({ direction }) => [direction],
  level: ({ preventionLevels }) => preventionLevels,
  status: ({ status }) => [status.state],
}
