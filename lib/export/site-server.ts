import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Answer, findAnswer } from './find-answer'
import { findRange } from './find-range'
import type { HostFacts } from './host-facts'
import { listFiles } from './list-files'
import { toHeaders } from './response-headers'
import { createFileStore, type ServedFile } from './served-file'

/**
 * Serves a built site as a production host does: the headers of the one table, precompressed files, validation by ETag,
 * ranges, the 404 page, slashes put right and moved addresses led on. It serves what stood in `out` when it was created.
 */
export function createSiteServer(out: string, facts: HostFacts): Server {
  const all = new Set(listFiles(out))
  const files = new Set([...all].filter((file) => !/(^|\/)(_headers|_redirects|\.nojekyll)$|\.(br|gz)$/.test(file)))
  const store = createFileStore(out, all, facts)
  const always = Object.entries(toHeaders(facts.rules, '/')).flat()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = findAnswer(request.method ?? 'GET', request.url ?? '/', files, facts)
    if (found.kind === 'redirect') end(response, 308, [...always, 'Location', found.location])
    else if (found.kind === 'refused') sendRefusal(response, found, always)
    else if (found.kind === 'missing' && !files.has('404.html')) end(response, 404, always)
    else {
      // A part of a file is a part of the file itself, not of its compressed form.
      const accepted = request.headers.range ? '' : `${request.headers['accept-encoding'] ?? ''}`
      sendFile(request, response, await store(found.kind === 'file' ? found.path : '404.html', accepted), found.kind === 'file')
    }
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else end(response, 500, always)
    })
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

function sendFile(request: IncomingMessage, response: ServerResponse, file: ServedFile, isFound: boolean): void {
  const { body, etag, headers } = file
  if (!isFound) end(response, 404, headers, body)
  else if (matches(request.headers['if-none-match'], etag)) end(response, 304, headers)
  else sendRange(request, response, file)
}

function sendRange({ headers: asked }: IncomingMessage, response: ServerResponse, { body, etag, headers }: ServedFile): void {
  const whole = [...headers, 'Accept-Ranges', 'bytes']
  const isCurrent = asked['if-range'] === undefined || asked['if-range'] === etag
  const range = isCurrent ? findRange(asked.range, body.length) : 'none'
  if (range === 'none') end(response, 200, whole, body)
  else if (range === 'outside') end(response, 416, [...whole, 'Content-Range', `bytes */${body.length}`])
  else {
    const place = `bytes ${range.start}-${range.end}/${body.length}`
    end(response, 206, [...whole, 'Content-Range', place], body.subarray(range.start, range.end + 1))
  }
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

function sendRefusal(response: ServerResponse, { status, message }: Answer & { kind: 'refused' }, always: readonly string[]): void {
  const allowed = status === 405 ? ['Allow', 'GET, HEAD'] : []
  end(response, status, [...always, 'Content-Type', 'text/plain; charset=utf-8', ...allowed], Buffer.from(`${message}\n`))
}

/** Sends a head and a body. Node leaves the body out of an answer to HEAD by itself. */
function end(response: ServerResponse, status: number, headers: readonly string[], body?: Buffer): void {
  const length = status === 304 ? [] : ['Content-Length', `${body?.length ?? 0}`]
  response.writeHead(status, [...headers, ...length]).end(body)
}
