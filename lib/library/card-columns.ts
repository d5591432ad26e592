import type { Card } from './card'
import { listCardTerms } from './card-terms'
import { type Facet, type FacetParam, mapFacets } from './facets'
import { sortCards } from './sort-cards'

/**
 * What is filtered, counted and sorted by, of many cards at once: a text for each facet instead of an object for each card, for
 * thousands of them travel to the browser. Rows stand surest first; everything else of a row is a `CardText`.
 */
export type CardColumns = {
  /** The slugs of the rows, one space between two. */
  readonly slugs: string
  /** For each facet, the terms of each row: a letter a term (its place among the terms), one space between two rows. */
  readonly terms: Readonly<Record<FacetParam, string>>
  /** The place of each row by title and by the day it was last read again, in base 36, one space between two. */
  readonly places: { readonly title: string; readonly reviewed: string }
}

/** What a row shows beside its terms: title, summary, for whom, the month its status is of, the day it was last read again, and the cost where a source says. */
export type CardText = readonly [title: string, summary: string, forWhom: string, asOf: string, reviewed: string, cost?: string]

/** A letter for each place among the terms of a facet: none that JSON or HTML would have to escape. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,:;!?()[]{}*+/=@#$%^|~'

/** The order of rows: surest first. */
export function toRows(cards: readonly Card[]): readonly Card[] {
  return sortCards(cards, 'evidence')
}

/** Columns of cards that stand in the order of rows. Throws for a facet with more terms than there are letters. */
export function packCards(rows: readonly Card[]): CardColumns {
  return {
    slugs: rows.map(({ slug }) => slug).join(' '),
    terms: mapFacets((facet) => packTerms(rows, facet)),
    places: { title: packPlaces(rows, 'title'), reviewed: packPlaces(rows, 'reviewed') },
  }
}

export function toCardText({ title, summary, forWhom, status, reviewed, cost }: Card): CardText {
  const text = [title, summary, forWhom, status.asOf, reviewed] as const
  return cost === undefined ? text : [...text, cost]
}

/** How many of some cards carry each term of each facet, in the order of the terms. */
export function countAllTerms(cards: readonly Card[]): Readonly<Record<FacetParam, readonly number[]>> {
  return mapFacets(({ param, terms }) => {
    const counts = new Map<string, number>()
    for (const card of cards) for (const value of listCardTerms(card, param)) counts.set(value, (counts.get(value) ?? 0) + 1)
    return Object.keys(terms).map((term) => counts.get(term) ?? 0)
  })
}

function packTerms(rows: readonly Card[], { param, terms }: Facet<FacetParam>): string {
  const places = new Map(Object.keys(terms).map((term, place) => [term, place]))
  if (places.size > letters.length)
    throw new Error(`The facet "${param}" has ${places.size} terms; there are ${letters.length} letters for them.`)
  return rows.map((card) => [...listCardTerms(card, param)].map((value) => letters.charAt(places.get(value) ?? 0)).join('')).join(' ')
}

function packPlaces(rows: readonly Card[], order: 'title' | 'reviewed'): string {
  const places = new Map(sortCards(rows, order).map(({ slug }, place) => [slug, place]))
  return rows.map(({ slug }) => (places.get(slug) ?? 0).toString(36)).join(' ')
}
