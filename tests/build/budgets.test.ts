import { afterAll, describe, expect, test } from 'vitest'
import { pages } from './pages'
import { toTotal, type Weight, weighPage } from './weigh-page'

type Part = Exclude<keyof Weight, 'requests'>
type Budget = Readonly<Partial<Record<Part | 'requests' | 'withoutFont' | 'total', number>>>

/**
 * The first kind that holds a page is its own. Bytes of a first visit, by kind of page: kB of 1,000 bytes with Brotli 11. Those of the case study are
 * promises to the reader. The others stand a little above what is, so that a page grows by decision, not by accident.
 */
const kinds: readonly { readonly name: string; readonly holds: RegExp; readonly budget: Budget }[] = [
  { name: 'home', holds: /^index\.html$/, budget: { js: 3, total: 39.5, requests: 6 } },
  {
    name: 'case study',
    holds: /^case-studies\/(?!page\/)[^/]+\/index/,
    budget: { js: 3, withoutFont: 30, font: 20, total: 50, requests: 6 },
  },
  { name: 'plain list', holds: /^case-studies\/page\//, budget: { js: 3, total: 36, requests: 6 } },
  { name: 'approach', holds: /^approaches\//, budget: { js: 3, withoutFont: 28, total: 40, requests: 6 } },
  { name: 'area', holds: /^areas\//, budget: { js: 3, withoutFont: 24, total: 40, requests: 6 } },
  { name: 'evidence map', holds: /^evidence-map\//, budget: { js: 3, total: 37, requests: 6 } },
  { name: 'lessons', holds: /^lessons\//, budget: { total: 50, requests: 7 } },
  { name: 'library', holds: /^case-studies\/index/, budget: { js: 133.5, css: 9, total: 170 } },
  { name: 'other tool', holds: /^(compare|fit|replicate|shortlist)\//, budget: { css: 9.5, total: 183 } },
  { name: 'propose', holds: /^propose\//, budget: { css: 10.5, total: 200 } },
  { name: 'text', holds: /./, budget: { total: 37, requests: 7 } },
]

const weighed = pages.map((page) => ({ file: page.file, kind: kinds.find(({ holds }) => holds.test(page.file)), weight: weighPage(page) }))
const parts = ['html', 'css', 'js', 'font', 'image', 'data'] as const

describe.each(kinds)('every page of the kind "$name"', ({ name, budget }) => {
  const own = weighed.filter(({ kind }) => kind?.name === name)

  test.each(Object.entries(budget))('holds its budget: %s at most %d', (part, most) => {
    expect(own.length).toBeGreaterThan(0)
    const heavy = own.map(({ file, weight }) => ({ file, is: toSize(weight, part) })).filter(({ is }) => is > most)
    expect(heavy).toEqual([])
  })
})

function toSize(weight: Weight, part: string): number {
  if (part === 'requests') return weight.requests
  if (part === 'total') return toTotal(weight) / 1000
  if (part === 'withoutFont') return (toTotal(weight) - weight.font) / 1000
  return (weight[parts.find((name) => name === part) ?? 'html'] ?? 0) / 1000
}

afterAll(() => {
  const rows = kinds.map(({ name }) => {
    const own = weighed.filter(({ kind }) => kind?.name === name).toSorted((a, b) => toTotal(b.weight) - toTotal(a.weight))
    const [heaviest] = own
    if (!heaviest) return []
    const { weight, file } = heaviest
    return [{ kind: name, pages: own.length, ...weight, total: toTotal(weight), heaviest: file.replace(/index\.html$/, '') }]
  })
  console.table(rows.flat())
})
