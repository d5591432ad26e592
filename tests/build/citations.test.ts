import { describe, expect, test } from 'vitest'
import { readCaseStudies } from '../../lib/content/read-case-studies'
import { pages } from './pages'

/** What the page of a record cites, from the page itself: place and number of source, "cite-tried 3". */
function readCitations(slug: string): {
  readonly cited: readonly string[]
  readonly back: readonly string[]
  readonly first: readonly number[]
} {
  const root = pages.find(({ address }) => address === `/case-studies/${slug}/`)?.root
  const cited = (root?.querySelectorAll('sup.ref') ?? []).flatMap((place) =>
    place.querySelectorAll('a').map((link) => `${place.id} ${link.getAttribute('href')?.replace('#source-', '')}`),
  )
  const back = (root?.querySelectorAll('.source') ?? []).flatMap((source) =>
    source.querySelectorAll('.source__back a').map((link) => `${link.getAttribute('href')?.slice(1)} ${source.id.replace('source-', '')}`),
  )
  return { cited, back, first: [...new Set(cited.map((line) => Number(line.split(' ')[1])))] }
}

describe.each(readCaseStudies().map(({ slug }) => slug))('%s', (slug) => {
  const { cited, back, first } = readCitations(slug)

  test('leads from every reference to its source and back', () => {
    expect(cited.length).toBeGreaterThan(10)
    expect(back.toSorted()).toEqual(cited.toSorted())
  })

  test('numbers its sources in the order of the page', () => {
    expect(first).toEqual(first.map((_, index) => index + 1))
  })
})
