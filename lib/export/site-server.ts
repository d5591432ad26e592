import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * Serves a built site as a static host would: real addresses with a trailing slash, the 404 page, content types,
 * precompressed files where they exist. `basePath` is the path the site was built for, without a trailing slash.
 */
export function createSiteServer(out: string, basePath = ''): Server {
  const serve = sirv(out, { etag: true, brotli: true, gzip: true, extensions: ['html'], setHeaders: setType })
  const notFound = existsSync(join(out, '404.html')) ? readFileSync(join(out, '404.html')) : 'Not found'
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (!url.pathname.startsWith(`${basePath}/`)) return sendNotFound(response, notFound)
    const path = url.pathname.slice(basePath.length)
    if (needsSlash(out, path)) return void response.writeHead(308, { location: `${basePath}${path}/${url.search}` }).end()
    request.url = `${path}${url.search}`
    serve(request, response, () => sendNotFound(response, notFound))
  })
}

/** Starts the server on localhost. Port 0 takes any free one. Resolves with the address once it listens. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://localhost:${typeof address === 'object' && address ? address.port : port}`)
    })
  })
}

function needsSlash(out: string, path: string): boolean {
  return !path.endsWith('/') && !/\.[\w-]+$/.test(path) && existsSync(join(out, decodePath(path), 'index.html'))
}

/** A mangled escape in an address is no page. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('..', '')
  } catch {
    return path
  }
}

function sendNotFound(response: ServerResponse, page: Buffer | string): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

/** What a type is by the end of a path, where the general table of types has none or a wider one. */
const types: readonly (readonly [end: string, type: string])[] = [
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.schema.json', 'application/schema+json'],
  ['.jsonld', 'application/ld+json'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
]

function setType(response: ServerResponse, path: string): void {
  const type = types.find(([end]) => path.endsWith(end))?.[1]
  if (type) response.setHeader('content-type', type)
}
