import type { HTMLElement } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { readCaseStudies } from '../../lib/content/read-case-studies'
import { toCard } from '../../lib/library/card'
import { filterCards } from '../../lib/library/filter'
import { emptyChosen, parseLibraryState } from '../../lib/library/library-state'
import { sortCards } from '../../lib/library/sort-cards'
import { approaches, approachIds } from '../../lib/vocabulary/approaches'
import { areaIds, areas } from '../../lib/vocabulary/areas'
import { evidenceSteps } from '../../lib/vocabulary/evidence'
import { regionIds, regions } from '../../lib/vocabulary/regions'
import { pages } from './pages'

const cards = readCaseStudies().map(toCard)
const approachesById = approachIds.map((id) => [approaches[id].label, id] as const)
const placesById = [...regionIds.map((id) => [regions[id], id] as const), ...areaIds.map((id) => [areas[id].label, id] as const)]

/** What the library itself shows for an address. */
function select(query: string) {
  return sortCards(filterCards(cards, parseLibraryState(new URLSearchParams(query)).state.chosen), 'evidence')
}

function getPage(address: string): HTMLElement {
  const page = pages.find((candidate) => candidate.address === address)
  if (!page) throw new Error(`No page ${address}`)
  return page.root
}

/** Slugs of the case studies linked within an element, each once, in order. */
function listSlugs(element: HTMLElement | null): readonly string[] {
  const links = element?.querySelectorAll('a[href*="/case-studies/"]') ?? []
  return [...new Set(links.flatMap((link) => /\/case-studies\/([a-z0-9-]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? []))]
}

function toNumber(text: string | undefined): number {
  return Number(/\d+/.exec(text ?? '')?.[0] ?? 0)
}

describe('numbers on the pages are the filter’s own', () => {
  test('every cell of the evidence map: how many, and the surest step', () => {
    const rows = getPage('/evidence-map/').querySelectorAll('table tbody tr')
    expect(rows).toHaveLength(approachIds.length)
    const wrong = approachIds.flatMap((approach, row) =>
      regionIds.flatMap((region, column) => {
        const text = rows[row]?.querySelectorAll('td')[column]?.textContent ?? ''
        const found = select(`approach=${approach}&area=${region}`)
        const step = found[0] ? evidenceSteps[found[0].evidenceStep].label : 'None yet'
        return toNumber(text) === found.length && text.includes(step)
          ? []
          : [`${approach}, ${region}: "${text}" for ${found.length}, ${step}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('every link into the library that carries a count', () => {
    const counted = pages.flatMap(({ root, file }) =>
      root
        .querySelectorAll('a[href*="/case-studies/?"]')
        .map((link) => ({
          file,
          query: (link.getAttribute('href') ?? '').split('?')[1] ?? '',
          count: link.querySelector('.count, .cell__count')?.textContent,
        }))
        .filter(({ count }) => count !== undefined),
    )
    expect(counted.length).toBeGreaterThan(20)
    expect(counted.filter(({ query, count }) => toNumber(count) !== select(query).length)).toEqual([])
  })

  test('every approach and place of the home page and the indexes', () => {
    const links = ['/', '/approaches/', '/areas/'].flatMap((address) => getPage(address).querySelectorAll('main a'))
    const seen = links.flatMap((link) => {
      const [, kind, id] = /\/(approaches|areas)\/([a-z-]+)\/$/.exec(link.getAttribute('href') ?? '') ?? []
      const count =
        link.querySelector('.count') ?? (link.nextElementSibling?.classList.contains('count') ? link.nextElementSibling : undefined)
      return kind && id && count ? [{ kind, id, count: toNumber(count.textContent) }] : []
    })
    expect(seen.filter(({ kind }) => kind === 'approaches').length).toBeGreaterThanOrEqual(approachIds.length)
    expect(seen.filter(({ kind }) => kind === 'areas').length).toBeGreaterThanOrEqual(regionIds.length)
    expect(seen.filter(({ kind, id, count }) => count !== select(`${kind === 'approaches' ? 'approach' : 'area'}=${id}`).length)).toEqual(
      [],
    )
  })

  test('every tile of the home map: how many, and the surest step', () => {
    const tiles = getPage('/').querySelectorAll('.tile-map--hero .tile')
    expect(tiles).toHaveLength(areaIds.length)
    const wrong = tiles.flatMap((tile, index) => {
      const id = areaIds[index]
      if (!id) return ['no area']
      const found = select(`area=${id}`)
      const words = tile.querySelector('.vh')?.textContent ?? ''
      const surest = found[0] ? evidenceSteps[found[0].evidenceStep].label : ''
      return words.startsWith(areas[id].label) && words.includes(surest) && toNumber(words.slice(areas[id].label.length)) === found.length
        ? []
        : [`${id}: ${words}`]
    })
    expect(wrong).toEqual([])
  })

  test.each(approachesById)('the page of %s holds exactly the case studies of the filter', (_, id) => {
    const listed = listSlugs(getPage(`/approaches/${id}/`).querySelector('.side-by-side, .grid-table'))
    expect([...listed].sort()).toEqual(
      select(`approach=${id}`)
        .map(({ slug }) => slug)
        .sort(),
    )
  })

  test.each(placesById)('the page of %s holds exactly the case studies of the filter', (_, id) => {
    const page = getPage(`/areas/${id}/`)
    const listed = listSlugs(page.querySelector('.big-shelf') ?? page.querySelector('[aria-labelledby="here"]')) // many stand on no shelf
    expect([...listed].sort()).toEqual(
      select(`area=${id}`)
        .map(({ slug }) => slug)
        .sort(),
    )
  })

  test('the library says how many there are', () => {
    expect(filterCards(cards, emptyChosen)).toHaveLength(cards.length)
    expect(getPage('/case-studies/').querySelector('main')?.textContent).toContain(`${cards.length} case studies`)
  })
})
