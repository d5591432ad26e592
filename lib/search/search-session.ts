import { createEngine, type Engine } from './engine'
import type { IndexHead } from './index-head'
import { createIndexReader, type IndexReader } from './index-reader'
import type { SearchResponse } from './search-response'

/** How the files of an index come: over the network in a browser, from anywhere in a test. They reject when they cannot. */
export type IndexLoader = {
  readonly loadHead: () => Promise<IndexHead>
  readonly loadFile: (head: IndexHead, name: string) => Promise<string>
}

export type SessionOptions = { readonly verbatim?: boolean }

export type SearchSession = {
  /**
   * Answers a query, first from what is loaded, then better with every file that arrives; the last answer is complete.
   * A newer search ends an older one. Rejects when nothing could be answered; what failed is tried again next time.
   */
  readonly search: (query: string, options: SessionOptions, answer: (response: SearchResponse) => void) => Promise<void>
  readonly warm: () => Promise<void>
}

type Loaded = { readonly reader: IndexReader; readonly engine: Engine }

/** A first answer waits this long for the files that make it better, so that a fast connection shows one list, not two. */
const patience = 15
/** Words, then their other spellings, then texts: an index whole and sound needs no more rounds. */
const mostRounds = 8

export function createSearchSession(loader: IndexLoader): SearchSession {
  let loaded: Promise<Loaded> | undefined
  let newest = 0
  const load = (): Promise<Loaded> => {
    loaded ??= loadHead(loader).catch((error: unknown) => {
      loaded = undefined
      throw error
    })
    return loaded
  }
  return {
    async warm() {
      await load()
    },
    async search(query, options, answer) {
      newest += 1
      const mine = newest
      const ready = await load()
      await answerInRounds(ready, loader, () => mine === newest, query, options, answer)
    },
  }
}

async function loadHead(loader: IndexLoader): Promise<Loaded> {
  const reader = createIndexReader(await loader.loadHead())
  return { reader, engine: createEngine(reader) }
}

async function answerInRounds(
  { reader, engine }: Loaded,
  loader: IndexLoader,
  isNewest: () => boolean,
  query: string,
  options: SessionOptions,
  answer: (response: SearchResponse) => void,
): Promise<void> {
  for (let round = 0; round < mostRounds && isNewest(); round += 1) {
    const { response, missing } = engine.search(query, options)
    if (missing.length === 0) return answer(response)
    const loading = Promise.all(missing.map(async (name) => reader.addFile(name, await loader.loadFile(reader.head, name))))
    loading.catch(() => undefined) // told below; a rejection during the wait must not count as unhandled
    const early = await Promise.race([loading.then(() => false), wait(patience)]).catch(() => false)
    if (early && isNewest()) answer(response)
    try {
      await loading
    } catch (error) {
      if (!isNewest()) return
      if (response.results.length === 0) throw error
      return answer({ ...response, complete: true, failed: true })
    }
  }
}

function wait(milliseconds: number): Promise<true> {
  return new Promise((resolve) => setTimeout(() => resolve(true), milliseconds))
}
