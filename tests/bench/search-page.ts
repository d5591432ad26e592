import { createSearchClient } from '../../components/library/search-client'
import type { SearchResponse } from '../../lib/search/search-response'

/** What the bench calls in the page, for either engine: first result, and keystrokes. */
type Timing = { readonly first: number; readonly complete: number; readonly top: string }

let improved: ((response: SearchResponse) => void) | undefined
const client = createSearchClient()
client.onImproved((response) => improved?.(response))

/** Asks once: milliseconds to the first list with a result, and to the final one with snippets. */
async function ask(query: string): Promise<Timing> {
  const started = performance.now()
  let first = 0
  let last: SearchResponse | undefined
  const note = (response: SearchResponse): void => {
    if (first === 0 && response.ids.length > 0) first = performance.now() - started
    last = response
  }
  const complete = new Promise<void>((resolve) => {
    improved = (response) => {
      note(response)
      if (response.complete) resolve()
    }
  })
  const response = await client.search(query)
  if (response) note(response)
  if (!response?.complete) await complete
  return { first: first || performance.now() - started, complete: performance.now() - started, top: last?.results[0]?.id ?? '' }
}

/** Types a query letter by letter, each as soon as the one before is answered: milliseconds to the first answer of each. */
async function type(query: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let length = 2; length <= query.length; length += 1) times.push((await ask(query.slice(0, length))).first)
  return times
}

Object.assign(globalThis, { bench: { ask, type } })
