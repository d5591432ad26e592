import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { site, toUrl } from '../../lib/site'
import { out, pages } from './pages'

type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/**
 * What stands at https://schema.org as far as a processor needs it: every bare word is a term of schema.org, and these
 * hold addresses. Nothing is fetched.
 */
const schemaOrg = {
  '@vocab': 'http://schema.org/',
  ...Object.fromEntries(['url', 'license', 'item', 'image', 'contentUrl', 'mainEntityOfPage'].map((term) => [term, { '@type': '@id' }])),
}

async function documentLoader(address: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(address)) throw new Error(`A context outside the page: ${address}`)
  return { documentUrl: address, document: { '@context': schemaOrg } }
}

/** The expanded form: every word as an address. Throws for a word that is no term, which would be lost without notice. */
async function expand(text: string): Promise<readonly Node[]> {
  const options = { documentLoader, safe: true } // the types know no `safe`
  const expanded: unknown = await jsonld.expand(JSON.parse(text), options)
  return expanded as readonly Node[] // the processor types no graph
}

const blocks = pages.flatMap(({ file, root }) =>
  root.querySelectorAll('script[type="application/ld+json"]').map((script) => ({ file, text: script.textContent })),
)

describe('structured data', () => {
  test('stands on every record and on the page of open data', () => {
    const with_ = new Set(blocks.map(({ file }) => file))
    const expected = pages.filter(({ file }) => /^case-studies\/(?!page\/)[^/]+\/|^about\/data\//.test(file)).map(({ file }) => file)
    expect(expected.filter((file) => !with_.has(file))).toEqual([])
  })

  test.each(blocks.map(({ file, text }) => [file, text] as const))(
    'of %s is read by a JSON-LD processor, every word as a term',
    async (_, text) => {
      const expanded = await expand(text)
      const types = [...JSON.stringify(expanded).matchAll(/"@type":\["([^"]+)"\]/g)].map(([, type]) => type)
      expect(types.length).toBeGreaterThan(0)
      expect(types.filter((type) => !type?.startsWith('http://schema.org/'))).toEqual([])
    },
  )

  test('names the data, its licence and its files', async () => {
    const text = blocks.find(({ file }) => file === 'about/data/index.html')?.text ?? '{}'
    const [dataset] = await expand(text)
    expect(dataset?.['@type']).toEqual(['http://schema.org/Dataset'])
    expect(dataset?.['http://schema.org/license']).toEqual([{ '@id': site.licence.address }])
    const files = dataset?.['http://schema.org/distribution'] as readonly Node[] | undefined // as above
    expect(files?.map((file) => file['http://schema.org/contentUrl'])).toEqual(
      ['/data/case-studies.csv', '/data/case-studies.json'].map((path) => [{ '@id': toUrl(path) }]),
    )
  })

  test('the entry for data catalogues is DCAT: a dataset with title, publisher, licence and downloads', async () => {
    const text = readFileSync(`${out}/data/dcat.jsonld`, 'utf8')
    const [dataset] = await expand(text)
    expect(dataset?.['@type']).toEqual(['http://www.w3.org/ns/dcat#Dataset'])
    for (const term of ['title', 'description', 'publisher', 'license', 'issued', 'modified'])
      expect(dataset?.[`http://purl.org/dc/terms/${term}`]).toHaveLength(1)
    const files = dataset?.['http://www.w3.org/ns/dcat#distribution'] as readonly Node[] | undefined // as above
    expect(files?.map((file) => file['http://www.w3.org/ns/dcat#downloadURL'])).toEqual(
      ['/data/case-studies.csv', '/data/case-studies.json'].map((path) => [{ '@id': toUrl(path) }]),
    )
  })
})
