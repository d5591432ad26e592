import { readFileSync } from 'node:fs'
import { parseFeed } from '@rowanmanning/feed-parser'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { readCaseStudies } from '../../lib/content/read-case-studies'
import { placeIds, toAreaPlace } from '../../lib/library/area-place'
import { toUrl } from '../../lib/site'
import { approachIds } from '../../lib/vocabulary/approaches'
import { addressed, out } from './pages'

const records = readCaseStudies()

/** Every page that has a feed, and the records it must hold. */
const followed = [
  { path: '/', holds: records },
  ...approachIds.map((id) => ({ path: `/approaches/${id}/`, holds: records.filter(({ approaches }) => approaches.includes(id)) })),
  ...placeIds.map((id) => {
    const { members } = toAreaPlace(id)
    return { path: `/areas/${id}/`, holds: records.filter(({ areas }) => areas.some((area) => members.includes(area))) }
  }),
]
const read = (path: string) => readFileSync(`${out}${path}feed.xml`, 'utf8')
const feeds = followed.map(({ path }) => parseFeed(read(path)).toJSON())

describe.each(followed)('the feed of $path', ({ path, holds }) => {
  const xml = read(path)
  const feed = parseFeed(xml).toJSON()

  test('is Atom with what Atom requires', () => {
    expect(XMLValidator.validate(xml)).toBe(true)
    const { feed: root } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(xml)
    expect(root['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
    for (const node of [root, ...(root.entry ?? [])]) {
      expect([node.id, node.title, node.updated].every((value) => value !== undefined && value !== '')).toBe(true)
      expect(String(node.updated)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
      expect(node.id).toMatch(/^urn:uuid:/)
    }
    expect(root.author.name).toBe('Serious Violence Practice Library')
  })

  test('says where it is and what it follows, and the page leads to it', () => {
    expect([feed.self, feed.url]).toEqual([toUrl(`${path}feed.xml`), toUrl(path)])
    const links = addressed
      .find(({ address }) => address === path)
      ?.root.querySelectorAll('head link[rel="alternate"][type="application/atom+xml"]')
      .map((link) => link.getAttribute('href'))
    expect(links).toContain(toUrl(`${path}feed.xml`))
  })

  test('holds its records, newest change first', () => {
    expect(feed.items.map(({ url }) => url).sort()).toEqual(
      holds
        .map(({ slug }) => toUrl(`/case-studies/${slug}/`))
        .sort()
        .slice(0, 50),
    )
    const dates = feed.items.map(({ updated }) => String(updated))
    expect(dates).toEqual([...dates].sort().reverse())
  })
})

test('a record has one id in all feeds, and no other record has it', () => {
  const pairs = new Set(feeds.flatMap(({ items }) => items.map(({ id, url }) => `${id} ${url}`)))
  expect(pairs.size).toBe(records.length)
  expect(new Set([...pairs].map((pair) => pair.split(' ')[0])).size).toBe(records.length)
})

test('every page leads to the feed of everything and to the search of the address bar', () => {
  const missing = addressed.filter(
    ({ root }) =>
      root.querySelector(`head link[rel="alternate"][href="${toUrl('/feed.xml')}"]`) === null ||
      root.querySelector('head link[rel="search"][type="application/opensearchdescription+xml"]') === null,
  )
  expect(missing.map(({ address }) => address)).toEqual([])
})

test('a browser can search the library from its address bar', () => {
  const xml = readFileSync(`${out}/opensearch.xml`, 'utf8')
  expect(XMLValidator.validate(xml)).toBe(true)
  const { OpenSearchDescription: found } = new XMLParser({ ignoreAttributes: false }).parse(xml)
  expect(found['@_xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/')
  expect(found.ShortName.length).toBeLessThanOrEqual(16)
  expect(found.LongName.length).toBeLessThanOrEqual(48)
  expect(found.Url[0]).toMatchObject({ '@_type': 'text/html', '@_template': `${toUrl('/case-studies/')}?q={searchTerms}` })
})
