import type { ApproachId } from '../vocabulary/approaches'
import { type AreaId, areaIds } from '../vocabulary/areas'
import type { EvidenceStep } from '../vocabulary/evidence'
import type { SettingId } from '../vocabulary/settings'
import { type Bits, toBits } from './bits'
import type { Card } from './card'
import { type CardColumns, type CardText, letters } from './card-columns'
import { type FacetParam, mapFacets } from './facets'

/** Columns as the browser works with them: who carries a term is a set of bits, an order is a list of rows. */
export type CardTable = {
  readonly size: number
  readonly slugs: readonly string[]
  /** For each facet, the rows of each of its terms that occurs. */
  readonly members: Readonly<Record<FacetParam, ReadonlyMap<string, Bits>>>
  /** For each facet, the terms of each row as letters. */
  readonly terms: Readonly<Record<FacetParam, readonly string[]>>
  /** Rows by title and by the day they were last read again. By evidence they stand as they are. */
  readonly orders: { readonly title: readonly number[]; readonly reviewed: readonly number[] }
  /** The place of each row among the titles. */
  readonly titlePlaces: readonly number[]
  readonly toRow: (slug: string) => number | undefined
}

/** What an entry of a list shows. */
export type EntryCard = Pick<
  Card,
  'slug' | 'title' | 'summary' | 'evidenceStep' | 'direction' | 'status' | 'forWhom' | 'cost' | 'reviewed'
> & {
  readonly areas: readonly AreaId[]
  /** The first is the main one. */
  readonly approaches: readonly ApproachId[]
  readonly settings: readonly SettingId[]
}

/** Reads columns. Ours alone: written by `packCards` of the same build. */
export function toCardTable({ slugs: packed, terms: columns, places }: CardColumns): CardTable {
  const slugs = split(packed)
  const terms = mapFacets(({ param }) => (slugs.length === 0 ? [] : columns[param].split(' ')))
  const titlePlaces = split(places.title).map((place) => Number.parseInt(place, 36))
  const rows = new Map(slugs.map((slug, row) => [slug, row]))
  return {
    size: slugs.length,
    slugs,
    terms,
    members: mapFacets(({ param, terms: all }) => toMembers(terms[param], Object.keys(all))),
    orders: { title: invert(titlePlaces), reviewed: invert(split(places.reviewed).map((place) => Number.parseInt(place, 36))) },
    titlePlaces,
    toRow: (slug) => rows.get(slug),
  }
}

/** The terms of a row in one facet. */
export function listTerms(table: CardTable, param: FacetParam, row: number): readonly string[] {
  const all = termsOf[param]
  return [...(table.terms[param][row] ?? '')].map((letter) => all[letters.indexOf(letter)] ?? '')
}

/** A row as an entry of a list. The terms are those of the vocabulary: the columns were written from cards. */
export function toEntryCard(table: CardTable, row: number, [title, summary, forWhom, asOf, reviewed, cost]: CardText): EntryCard {
  return {
    slug: table.slugs[row] ?? '',
    title,
    summary,
    forWhom,
    reviewed,
    ...(cost !== undefined && { cost }),
    areas: listAreas(table, row),
    approaches: listTerms(table, 'approach', row) as ApproachId[],
    settings: listTerms(table, 'setting', row) as SettingId[],
    evidenceStep: toStep(table, row),
    direction: listTerms(table, 'direction', row)[0] as Card['direction'],
    status: { state: listTerms(table, 'status', row)[0] as Card['status']['state'], asOf },
  }
}

/** The police force areas of a row, in the order of the map. */
export function listAreas(table: CardTable, row: number): readonly AreaId[] {
  const places = listTerms(table, 'area', row)
  return areaIds.filter((id) => places.includes(id))
}

export function toStep(table: CardTable, row: number): EvidenceStep {
  return listTerms(table, 'evidence', row)[0] as EvidenceStep // a card has exactly one
}

const termsOf = mapFacets(({ terms }) => Object.keys(terms))

function toMembers(rows: readonly string[], terms: readonly string[]): ReadonlyMap<string, Bits> {
  const byLetter = new Map<string, number[]>()
  rows.forEach((carried, row) => {
    for (const letter of carried) {
      const known = byLetter.get(letter)
      if (known) known.push(row)
      else byLetter.set(letter, [row])
    }
  })
  return new Map(
    terms.flatMap((term, place) => {
      const members = byLetter.get(letters.charAt(place))
      return members ? [[term, toBits(members, rows.length)] as const] : []
    }),
  )
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}

/** Places of rows → rows by place. */
function invert(places: readonly number[]): readonly number[] {
  const order: number[] = new Array(places.length)
  places.forEach((place, row) => {
    order[place] = row
  })
  return order
}
