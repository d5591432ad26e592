import { readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHostFacts } from '../../lib/export/host-facts'
import { createSiteServer, listen } from '../../lib/export/site-server'
import { site } from '../../lib/site'
import { findNginx, startNginx } from '../start-nginx'
import { files, out } from './pages'

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }
type Host = { readonly connect: object; readonly stop: () => Promise<void> }

const nginx = findNginx()
const facts = { ...(await readHostFacts(out, site)), redirects: [{ from: '/case-studies/moved/', to: '/case-studies/operation-deter/' }] }
const base = site.basePath
const hashed = [...files].find((file) => /^_next\/static\/chunks\/.*\.css$/.test(file)) ?? ''
const font = [...files].find((file) => file.endsWith('.woff2')) ?? ''
const record = '/case-studies/operation-deter'

async function startOwn(): Promise<Host> {
  const server = createSiteServer(out, facts)
  const port = Number(new URL(await listen(server, 0)).port)
  return {
    connect: { host: '127.0.0.1', port },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

async function startPlainNginx(): Promise<Host> {
  const { listen: address, stop } = await startNginx(out, facts)
  return { connect: { socketPath: address.replace('unix:', '') }, stop }
}

// Both hosts must say the same: one is what `npm start` runs, the other what is shipped.
describe.each([
  { name: 'the server of npm start', start: startOwn, installed: true },
  {
    name: 'nginx with the shipped configuration (skipped where nginx is not installed)',
    start: startPlainNginx,
    installed: nginx !== 'none',
  },
])('$name', ({ name, start, installed }) => {
  let host: Host | undefined

  beforeAll(async () => {
    if (installed) host = await start()
  })
  afterAll(() => host?.stop())

  function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      request({ ...host?.connect, path, headers, method }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
      })
        .on('error', reject)
        .end()
    })
  }

  const itIf = test.skipIf(!installed)

  itIf('sends a page with every header of the table, to be asked about before each use', async () => {
    const { status, headers, body } = await ask(`${base}/`)
    expect(status).toBe(200)
    expect(body.equals(readFileSync(join(out, 'index.html')))).toBe(true)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    })
    expect(headers['content-security-policy']).toContain(
      "require-trusted-types-for 'script'; trusted-types default; frame-ancestors 'none'",
    )
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['strict-transport-security']).toBe(site.origin.startsWith('https:') ? 'max-age=31536000' : undefined)
  })

  itIf('keeps for ever what has a hashed name', async () => {
    const { headers } = await ask(`${base}/${hashed}`)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['content-type']).toBe('text/css; charset=utf-8')
  })

  itIf.each([
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/areas/kent/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
    ['/data/case-studies.csv', 'text/csv; charset=utf-8'],
    ['/data/case-studies.json', 'application/json'],
    ['/data/dcat.jsonld', 'application/ld+json'],
    ['/data/case-study.schema.json', 'application/schema+json'],
    [`${record}/cite.bib`, 'application/x-bibtex; charset=utf-8'],
    [`${record}/cite.ris`, 'application/x-research-info-systems; charset=utf-8'],
    [`${record}/record.md`, 'text/markdown; charset=utf-8'],
    [`${record}/card.png`, 'image/png'],
    [`/${font}`, 'font/woff2'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await ask(`${base}${path}`)
    expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([200, type, 'nosniff'])
  })

  itIf('lets other sites read the open data, and says so nowhere else', async () => {
    expect((await ask(`${base}/data/case-studies.json`)).headers['access-control-allow-origin']).toBe('*')
    expect((await ask(`${base}/`)).headers['access-control-allow-origin']).toBeUndefined()
  })

  itIf('sends the compressed form a browser takes, and the same bytes in each', async () => {
    const plain = readFileSync(join(out, 'about/index.html'))
    const gzip = await ask(`${base}/about/`, { 'accept-encoding': 'gzip, deflate' })
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).equals(plain)]).toEqual(['gzip', true])
    expect(gzip.headers.vary).toBe('Accept-Encoding')
    if (name.startsWith('nginx') && nginx === 'without brotli') return
    const brotli = await ask(`${base}/about/`, { 'accept-encoding': 'gzip, deflate, br' })
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).equals(plain)]).toEqual(['br', true])
    expect(brotli.body.length).toBeLessThan(gzip.body.length)
  })

  itIf('puts a missing slash right, and keeps the question', async () => {
    for (const [path, location] of [
      ['/about', '/about/'],
      ['/case-studies?q=knife&area=wales', '/case-studies/?q=knife&area=wales'],
    ]) {
      const { status, headers } = await ask(`${base}${path}`)
      expect([status, headers.location]).toEqual([308, `${base}${location}`])
    }
  })

  itIf('leads on from an address that moved', async () => {
    for (const path of ['/case-studies/moved/', '/case-studies/moved']) {
      const { status, headers } = await ask(`${base}${path}`)
      expect([status, headers.location]).toEqual([308, `${base}${record}/`])
    }
  })

  itIf('says 404 with our page, the policy included', async () => {
    for (const path of ['/no-such-page/', '/about/nothing.html', '/data/', '/_headers', '/index.html.br']) {
      const { status, headers, body } = await ask(`${base}${path}`)
      expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8'])
      expect(body.toString()).toContain('<h1')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    }
  })

  itIf('answers HEAD without a body, and what has not changed with 304', async () => {
    const head = await ask(`${base}/about/`, {}, 'HEAD')
    expect([head.status, head.body.length, Number(head.headers['content-length'])]).toEqual([
      200,
      0,
      readFileSync(join(out, 'about/index.html')).length,
    ])
    const again = await ask(`${base}/about/`, { 'if-none-match': head.headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  itIf('sends a part of a file', async () => {
    const whole = readFileSync(join(out, 'card.png'))
    const part = await ask(`${base}/card.png`, { range: 'bytes=4-11', 'accept-encoding': 'br' })
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 4-11/${whole.length}`])
    expect(part.body.equals(whole.subarray(4, 12))).toBe(true)
    const end = await ask(`${base}/card.png`, { range: 'bytes=-5' })
    expect(end.body.equals(whole.subarray(-5))).toBe(true)
    expect((await ask(`${base}/card.png`, { range: `bytes=${whole.length}-` })).status).toBe(416)
  })

  itIf('takes nothing but questions', async () => {
    expect((await ask(`${base}/`, {}, 'POST')).status).toBe(405)
  })

  itIf.each([
    ['nothing after %', '/%'],
    ['no hexadecimal', '/%zz/'],
    ['a null', '/%00'],
    ['a null within', '/about/%00index.html'],
    ['dots that climb', '/../../../../etc/passwd'],
    ['escaped slashes', '/..%2f..%2f..%2f..%2fetc%2fpasswd'],
    ['escaped dots', '/%2e%2e/%2e%2e/%2e%2e/etc/passwd'],
    ['backslashes', '/..%5c..%5cpackage.json'],
    ['two slashes and a host', '//example.org/about'],
    ['a header within', '/about%0d%0aSet-Cookie:%20a=b'],
    ['a hidden file', '/.env'],
    ['a hidden folder', '/.git/config'],
    ['twelve thousand letters', `/${'a'.repeat(12_000)}`],
    ['a query of twelve thousand letters', `/?q=${'%F0%9F'.repeat(2000)}`],
  ])('answers a mangled address cleanly: %s', async (_, path) => {
    const { status, headers, body } = await ask(`${base}${path}`)
    expect([400, 404, 414, 431]).toContain(status)
    expect(headers.location ?? '').toBe('')
    expect(headers['set-cookie']).toBeUndefined()
    expect(body.toString()).not.toMatch(/root:|"dependencies"/)
    expect((await ask(`${base}/`)).status).toBe(200)
  })
})
