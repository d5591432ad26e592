import { describe, expect, test } from 'vitest'
import { readCaseStudies } from '../../../lib/content/read-case-studies'
import { countBits, hasBit, toAllBits, toBits } from '../../../lib/library/bits'
import { type Card, toCard } from '../../../lib/library/card'
import { letters, packCards, toCardText, toRows } from '../../../lib/library/card-columns'
import { listTerms, toEntryCard } from '../../../lib/library/card-table'
import { listCardTerms } from '../../../lib/library/card-terms'
import { facets, mapFacets } from '../../../lib/library/facets'
import { countTerms, filterCards } from '../../../lib/library/filter'
import { type LibraryState, toUsualSort } from '../../../lib/library/library-state'
import { toResults } from '../../../lib/library/results'
import { sortCards } from '../../../lib/library/sort-cards'
import { type Sort, sorts } from '../../../lib/library/sorts'
import { generateCaseStudies } from '../../bench/generate'
import { makeCard } from './make-card'
import { makeTable } from './make-table'
import { createRandom, pickSome } from './random'

const real = readCaseStudies().map(toCard)
const generated = generateCaseStudies(300).map(toCard)

describe.each([
  ['the real records', real],
  ['generated records', generated],
])('%s as columns', (_, cards) => {
  const rows = toRows(cards)
  const table = makeTable(cards)

  test('come back as they were: every term of every facet, and what an entry shows', () => {
    rows.forEach((card, row) => {
      for (const { param } of facets) expect(listTerms(table, param, row), card.slug).toEqual([...listCardTerms(card, param)])
      const { slug, title, summary, areas, approaches, settings, evidenceStep, direction, status, forWhom, reviewed, cost } = card
      expect(toEntryCard(table, row, JSON.parse(JSON.stringify(toCardText(card))))).toEqual({
        ...{ slug, title, summary, areas, approaches, settings, evidenceStep, direction, status, forWhom, reviewed },
        ...(cost !== undefined && { cost }),
      })
    })
  })

  test('answer as the cards themselves do: the same case studies in the same order, the same counts', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { state, ranks } = makeState(cards, createRandom(seed))
      const asked = ranks ? cards.filter(({ slug }) => ranks.has(slug)) : cards
      const { found, counts } = toResults(table, state, ranks)
      const expected = sortCards(filterCards(asked, state.chosen), state.sort ?? toUsualSort(state.q), ranks)
      expect(
        found.map((row) => table.slugs[row]),
        `seed ${seed}`,
      ).toEqual(expected.map(({ slug }) => slug))
      expect(
        mapFacets(({ param }) => new Map([...counts[param]].sort())),
        `seed ${seed}`,
      ).toEqual(mapFacets(({ param }) => new Map([...countTerms(asked, state.chosen)[param]].sort())))
    }
  })
})

function makeState(
  cards: readonly Card[],
  random: () => number,
): { readonly state: LibraryState; readonly ranks?: ReadonlyMap<string, number> } {
  const chosen = mapFacets(({ terms }) => pickSome(Object.keys(terms), random, random() < 0.4 ? 0.3 : 0))
  const [sort] = pickSome(Object.keys(sorts) as Sort[], random, 0.5) // Object.keys forgets the literal keys
  const state = { q: '', chosen, view: 'list' as const, ...(sort && { sort }) }
  if (random() < 0.5) return { state: sort === 'relevance' ? { q: '', chosen, view: 'list' } : state }
  const hits = [...pickSome(cards, random, 0.5).map(({ slug }) => slug), 'not-in-the-library']
  return { state: { ...state, q: 'knife' }, ranks: new Map(hits.map((slug, rank) => [slug, rank])) }
}

test('no letter needs an escape in JSON or HTML, and none stands twice', () => {
  expect(new Set(letters).size).toBe(letters.length)
  expect(letters).not.toMatch(/["'<>&\\`\s]/)
})

test.each(facets.map(({ param, terms }) => [param, Object.keys(terms).length]))(
  'there are letters for the terms of %s (%i)',
  (_, count) => {
    expect(count).toBeLessThanOrEqual(letters.length)
  },
)

test('a card without a term in a facet stays without', () => {
  const table = makeTable([makeCard({ slug: 'none', settings: [] }), makeCard({ slug: 'some' })])
  const [none = -1, some = -1] = ['none', 'some'].map(table.toRow)
  expect(listTerms(table, 'setting', none)).toEqual([])
  expect(listTerms(table, 'setting', some)).toEqual(['street'])
})

test('columns stay small: a thousand rows in less than 100 kB', () => {
  expect(JSON.stringify(packCards(toRows(generated))).length / generated.length).toBeLessThan(100)
})

test.each([0, 1, 31, 32, 33, 64, 100])('bits of %i rows', (size) => {
  const all = toAllBits(size)
  expect(countBits(all)).toBe(size)
  expect(hasBit(all, size)).toBe(false)
  const odd = Array.from({ length: size }, (_, row) => row).filter((row) => row % 2 === 1)
  const bits = toBits(odd, size)
  expect(countBits(bits)).toBe(odd.length)
  expect(odd.every((row) => hasBit(bits, row) && !hasBit(bits, row - 1))).toBe(true)
})
