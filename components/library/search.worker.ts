import { type IndexHead, isTextName } from '../../lib/search/index-head'
import { createSearchSession, type SearchSession } from '../../lib/search/search-session'
import type { SearchMessage, SearchRequest } from './search-messages'

/** The search runs here, beside the page: typing is never held up by it. */
let session: SearchSession | undefined

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  session ??= createNetworkSession(data.base)
  if (data.kind === 'warm') {
    session.warm().catch(() => undefined) // the next search tries again and tells
    return
  }
  const { id, query, verbatim } = data
  session
    .search(query, { verbatim }, (response) => post({ kind: 'answer', id, response }))
    .catch((error: unknown) => post({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }))
})

function post(message: SearchMessage): void {
  self.postMessage(message)
}

function createNetworkSession(base: string): SearchSession {
  return createSearchSession({
    // The head names the version of all other files, so it alone is asked for anew; they never change.
    loadHead: async () => JSON.parse(await load(`${base}index.json`, { cache: 'no-cache' })) as IndexHead, // our own file, written by write-index.ts
    loadFile: ({ version }, name, signal) => load(`${base}${version}/${name}.txt`, { signal, priority: isTextName(name) ? 'low' : 'high' }),
  })
}

async function load(address: string, how: RequestInit): Promise<string> {
  const response = await fetch(address, how)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return response.text()
}
