import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listToolPages } from '../../lib/export/finish-documents'
import { listPrecache } from '../../lib/offline/build/list-precache'
import { readPage } from '../../lib/offline/worker/read-page'
import { site } from '../../lib/site'
import { out, pages } from './pages'

const entries = listPrecache(out)
const worker = readFileSync(join(out, 'sw.js'), 'utf8')

describe('the service worker', () => {
  test('names every file with the hash it has now', () => {
    const wrong = entries.filter(({ url, integrity }) => {
      const file = join(out, url === '' || url.endsWith('/') ? `${url}index.html` : url)
      return integrity !== `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}` || !worker.includes(integrity)
    })
    expect(wrong.map(({ url }) => url)).toEqual([])
  })

  test('brings no more than 700 KB in the background of a first visit', () => {
    const bytes = entries.map(({ url }) => {
      const file = join(out, url === '' || url.endsWith('/') ? `${url}index.html` : url)
      return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
    })
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000)
  })

  test('can keep every document, and no tool', async () => {
    const tools = listToolPages('app')
    const wrong = pages.map(async ({ file, html, address }) => {
      const response = new Response(html, { headers: { 'content-type': 'text/html' } })
      Object.defineProperty(response, 'type', { value: 'basic' }) // as a browser says of an answer from the site itself
      const page = await readPage(response, `${site.origin}${site.basePath}${address}`)
      return (page !== undefined) === (file !== '404.html' && !tools.has(file)) ? [] : [file]
    })
    expect((await Promise.all(wrong)).flat()).toEqual([])
  })
})

describe('the manifest', () => {
  const manifest: { scope: string; start_url: string; icons: readonly { src: string; sizes: string; purpose?: string }[] } = JSON.parse(
    readFileSync(join(out, 'manifest.webmanifest'), 'utf8'),
  )

  test('is named by every page, and stays within the site', () => {
    const link = `${site.basePath}/manifest.webmanifest`
    expect(pages.filter(({ html }) => !html.includes(`<link rel="manifest" href="${link}"`)).map(({ file }) => file)).toEqual([])
    expect([manifest.scope, manifest.start_url]).toEqual([`${site.basePath}/`, `${site.basePath}/`])
  })

  test('has icons of the size it says, one of them to be cut to any shape', () => {
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
    for (const { src, sizes } of manifest.icons.filter(({ sizes }) => sizes !== 'any')) {
      const picture = readFileSync(join(out, src.slice(site.basePath.length)))
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes) // the header of a PNG
    }
  })
})
