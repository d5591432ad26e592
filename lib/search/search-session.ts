import { createEngine, type Engine, type Question } from './engine'
import { createFileLoader, type FileLoader, type IndexLoader } from './file-loader'
import { createIndexReader } from './index-reader'
import type { SearchResponse } from './search-response'

export type SessionOptions = { readonly verbatim?: boolean }

export type SearchSession = {
  /**
   * Answers a query, first from what is loaded, then better with every file that arrives; the last answer is complete.
   * A newer search ends an older one. Rejects when nothing could be answered; what failed is tried again next time.
   */
  readonly search: (query: string, options: SessionOptions, answer: (response: SearchResponse) => void) => Promise<void>
  readonly warm: () => Promise<void>
}

type Loaded = { readonly files: FileLoader; readonly engine: Engine }

/** A first answer waits this long, in milliseconds, for the files that make it better: a fast connection shows one list, not three. */
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
      await answerInRounds(ready, () => mine === newest, query, options, answer)
    },
  }
}

async function loadHead(loader: IndexLoader): Promise<Loaded> {
  const reader = createIndexReader(await loader.loadHead())
  return { files: createFileLoader(reader, loader), engine: createEngine(reader) }
}

async function answerInRounds(
  { files, engine }: Loaded,
  isNewest: () => boolean,
  query: string,
  options: SessionOptions,
  answer: (response: SearchResponse) => void,
): Promise<void> {
  const deadline = performance.now() + patience
  let question = engine.ask(query, options)
  for (let round = 0; round < mostRounds && isNewest(); round += 1) {
    const last = question.missing.length === 0
    const found = last ? question.answer() : undefined
    const missing = found?.missing ?? question.missing
    const loading = files.load(missing)
    if (found && missing.length === 0) return answer(found.response)
    loading.catch(() => undefined) // told below; a rejection during the wait must not count as unhandled
    const early = await Promise.race([loading.then(() => false), wait(deadline - performance.now())]).catch(() => false)
    const { response } = found ?? (early ? question.answer() : { response: undefined })
    // Nothing yet is not an answer: what is on its way may hold it.
    if (early && response && response.ids.length > 0 && isNewest()) answer(response)
    try {
      await loading
    } catch (error) {
      if (!isNewest()) return
      return answerInPart(engine.ask(query, options), error, answer) // anew: others of the files may have come
    }
    if (!last) question = engine.ask(query, options)
  }
}

/** What is loaded answers in part; nothing at all is a failure. Passages that lack leave the list whole. */
function answerInPart(question: Question, error: unknown, answer: (response: SearchResponse) => void): void {
  const { response } = question.answer()
  if (response.ids.length === 0) throw error
  answer({ ...response, complete: true, ...(question.missing.length > 0 && { failed: true }) })
}

function wait(milliseconds: number): Promise<true> {
  return new Promise((resolve) => setTimeout(() => resolve(true), Math.max(0, milliseconds)))
}
