import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { keepPlaces } from '../../lib/search/keep-places'
import type { SearchResponse } from '../../lib/search/search-response'
import type { SearchClient } from './search-client'

/** `waiting` and `failed` keep the last response, if there is one. */
export type Search = {
  readonly status: 'idle' | 'waiting' | 'ready' | 'failed'
  readonly response?: SearchResponse | undefined
}

const idle: Search = { status: 'idle' }

/** What a page remembers of answers, so that Back shows them at once. */
const remembered = 30

/** Asks the search engine for `q`; the worker starts with the first question. `list` holds the results, to keep their places. */
export function useSearch(q: string, list: RefObject<HTMLElement | null>) {
  const client = useRef<Promise<SearchClient> | undefined>(undefined)
  const answers = useRef(new Map<string, SearchResponse>())
  const [search, setSearch] = useState<Search>(idle)
  const [verbatim, setVerbatim] = useState('')
  const [attempt, setAttempt] = useState(0)

  const getClient = useCallback(() => {
    client.current ??= loadClient().catch((error: unknown) => {
      client.current = undefined // the next question tries again
      throw error
    })
    return client.current
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question again
  useEffect(() => {
    if (q === '') return setSearch(idle)
    const asTyped = verbatim === q
    const key = `${asTyped ? '=' : ''}${q}`
    const known = answers.current.get(key)
    if (known) return setSearch({ status: 'ready', response: known })
    let current = true
    setSearch(({ response }) => ({ status: 'waiting', response }))
    ask(getClient, q, asTyped).then((answer) => {
      if (!current || answer === undefined) return
      if (answer === 'failed') return setSearch({ status: 'failed' })
      remember(answers.current, key, answer)
      setSearch({ status: 'ready', response: answer })
    })
    const stop = follow(getClient, (better) => {
      if (!current || better.query !== q) return
      remember(answers.current, key, better)
      setSearch(({ response }) => ({ status: 'ready', response: toCalm(response, better, list.current) }))
    })
    return () => {
      current = false
      stop()
    }
  }, [q, verbatim, attempt, getClient, list])

  useEffect(
    () => () => {
      client.current?.then((loaded) => loaded.close(), ignore)
      client.current = undefined
    },
    [],
  )

  return {
    search,
    warm: useCallback(() => warm(getClient), [getClient]),
    retry: useCallback(() => setAttempt((count) => count + 1), []),
    askVerbatim: setVerbatim,
  }
}

/** What talks to the worker. A page needs it only when a reader comes to the search box. */
async function loadClient(): Promise<SearchClient> {
  const { createSearchClient } = await import('./search-client')
  return createSearchClient()
}

type GetClient = () => Promise<SearchClient>

/** Undefined when a newer question has taken over. A failure is an answer too: the page says so and goes on. */
async function ask(getClient: GetClient, q: string, verbatim: boolean): Promise<SearchResponse | 'failed' | undefined> {
  try {
    return await (await getClient()).search(q, { verbatim })
  } catch {
    return 'failed'
  }
}

/** Ahead of the first question. What fails here fails again when asked, and is told then. */
function warm(getClient: GetClient): void {
  getClient()
    .then((client) => client.warm())
    .catch(ignore)
}

/** Better answers, until the function that comes back is called. Where the client cannot be had, `ask` says so. */
function follow(getClient: GetClient, listener: (better: SearchResponse) => void): () => void {
  const following = getClient().then((client) => client.onImproved(listener))
  return () => void following.then((stop) => stop(), ignore)
}

function ignore(): void {}

/** An answer in part is asked for again. */
function remember(answers: Map<string, SearchResponse>, key: string, answer: SearchResponse): void {
  if (answer.failed) return
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > remembered && oldest !== undefined) answers.delete(oldest)
}

/** A better answer; while pointer or focus is in the list, what is shown keeps its place. */
function toCalm(shown: SearchResponse | undefined, better: SearchResponse, list: HTMLElement | null): SearchResponse {
  const busy = list?.matches(':hover') || list?.contains(document.activeElement)
  return busy && shown?.query === better.query ? { ...better, ids: keepPlaces(shown.ids, better.ids) } : better
}
