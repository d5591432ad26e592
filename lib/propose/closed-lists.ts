import { approachAliases } from '../vocabulary/approach-aliases'
import { approachDefinitions } from '../vocabulary/approach-definitions'
import { type ApproachId, approaches } from '../vocabulary/approaches'
import { areaAliases } from '../vocabulary/area-aliases'
import { type AreaId, areas } from '../vocabulary/areas'
import { directions, evaluationKinds, evaluationSites, evaluationStates, independences } from '../vocabulary/evidence'
import { groups } from '../vocabulary/groups'
import { preventionLevels } from '../vocabulary/prevention-levels'
import { sectors } from '../vocabulary/sectors'
import { settings } from '../vocabulary/settings'
import { type bases, roles, sourceKinds } from '../vocabulary/sources'
import { statuses } from '../vocabulary/statuses'
import { themes } from '../vocabulary/themes'
import { violenceTypes } from '../vocabulary/violence-types'
import type { Choice } from './form-field'

type Term =
  | string
  | { readonly label: string; readonly definition?: string; readonly meaning?: string; readonly aliases?: readonly string[] }

const vocabularies: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  approaches: describeApproaches(approaches),
  areas: nameAreas(areas),
  bases: { published: 'Published: a source says so', reading: 'Our reading of the source' } satisfies Record<keyof typeof bases, string>, // the record marks it in two words; a choice wants a sentence
  directions,
  evaluationKinds,
  evaluationSites,
  evaluationStates,
  groups,
  independences,
  preventionLevels,
  roles,
  sectors,
  settings,
  sourceKinds,
  statuses,
  themes,
  violenceTypes,
}

/** The approaches, each with what it is and the words people use for it. */
function describeApproaches(list: typeof approaches): Readonly<Record<string, Term>> {
  const ids = Object.keys(list) as ApproachId[] // Object.keys forgets the literal keys
  return Object.fromEntries(ids.map((id) => [id, { ...list[id], definition: approachDefinitions[id], aliases: approachAliases[id] }]))
}

/** The police force areas, each with the names people use for it. */
function nameAreas(list: typeof areas): Readonly<Record<string, Term>> {
  const ids = Object.keys(list) as AreaId[] // Object.keys forgets the literal keys
  return Object.fromEntries(ids.map((id) => [id, { ...list[id], aliases: areaAliases[id] }]))
}

/** The closed lists as choices with the vocabulary's own labels, in its order; police force areas by name. */
export const closedLists: Readonly<Record<string, readonly Choice[]>> = Object.fromEntries(
  Object.entries(vocabularies).map(([name, terms]) => {
    const choices = Object.entries(terms).map(toChoice)
    return [name, name === 'areas' ? choices.sort((a, b) => a.label.localeCompare(b.label, 'en-GB')) : choices]
  }),
)

function toChoice([value, term]: readonly [string, Term]): Choice {
  if (typeof term === 'string') return { value, label: term }
  const note = term.definition ?? term.meaning
  return { value, label: term.label, ...(note && { note }), ...(term.aliases && { also: term.aliases }) }
}

/** The list that holds exactly the terms of a field. Throws when none does: the schema then knows a vocabulary this file does not. */
export function toListName(terms: readonly string[]): string {
  const found = Object.entries(vocabularies).find(([, list]) => {
    const keys = Object.keys(list)
    return keys.length === terms.length && keys.every((key) => terms.includes(key))
  })
  if (!found) throw new Error(`No vocabulary in lib/propose/closed-lists.ts holds exactly: ${terms.join(', ')}.`)
  return found[0]
}
