import type { SearchResponse } from '../../lib/search/search-response'
import { toHref } from '../../lib/site'
import type { SearchMessage, SearchRequest } from './search-messages'

export type SearchOptions = {
  /** Take every word as typed: no corrections ("search instead for …"). */
  readonly verbatim?: boolean
}

/**
 * Search in the browser. Nothing loads before the first `search`, or `warm`, which the page may call when the box gets focus.
 * The newest query wins: an older one still waiting resolves with `undefined`.
 * A failed load rejects with a `SearchFailedError`; the next question tries again.
 */
export type SearchClient = {
  readonly search: (query: string, options?: SearchOptions) => Promise<SearchResponse | undefined>
  /** Better responses to the newest query, when more of the index or the snippets arrive. */
  readonly onImproved: (listener: (response: SearchResponse) => void) => () => void
  /** Starts the worker and loads the first tier. Failures are told by the next `search`. */
  readonly warm: () => void
  readonly close: () => void
}

export class SearchFailedError extends Error {
  override readonly name = 'SearchFailedError'
}

type Waiting = { readonly resolve: (response: SearchResponse | undefined) => void; readonly reject: (error: Error) => void }

export function createSearchClient(): SearchClient {
  const listeners = new Set<(response: SearchResponse) => void>()
  const base = toHref('/data/search/')
  let worker: Worker | undefined
  let newest = 0
  let waiting: Waiting | undefined

  const settle = (): Waiting | undefined => {
    const settled = waiting
    waiting = undefined
    return settled
  }
  const receive = (message: SearchMessage): void => {
    if (message.id !== newest) return
    const first = settle()
    if (message.kind === 'failed') first?.reject(new SearchFailedError(message.message))
    else if (first) first.resolve(message.response)
    else for (const listener of listeners) listener(message.response)
  }
  const fail = (): void => {
    worker?.terminate()
    worker = undefined
    settle()?.reject(new SearchFailedError('The search program could not be loaded.'))
  }
  const send = (request: SearchRequest): void => {
    worker ??= startWorker(receive, fail)
    worker.postMessage(request)
  }

  return {
    search(query, { verbatim = false } = {}) {
      newest += 1
      settle()?.resolve(undefined)
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        send({ kind: 'search', base, id: newest, query, verbatim })
      })
    },
    onImproved(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    warm: () => send({ kind: 'warm', base }),
    close() {
      worker?.terminate()
      worker = undefined
      settle()?.resolve(undefined)
    },
  }
}

function startWorker(receive: (message: SearchMessage) => void, fail: () => void): Worker {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => receive(data))
  worker.addEventListener('error', fail)
  return worker
}
