import { createCompletions } from './completions'
import { createDescriber } from './describe-results'
import type { IndexReader } from './index-reader'
import { parseQuery } from './parse-query'
import { planQuery } from './plan-query'
import type { QueryPlan } from './query-plan'
import { createRanker } from './rank'
import { type Reason, type SearchResponse, type SearchResult, type SynonymUsed, toEmptyResponse } from './search-response'
import { createSynonyms } from './synonyms'

export type EngineOptions = {
  /** No corrections: every word as typed. */
  readonly verbatim?: boolean
  /** Most results; default all. */
  readonly limit?: number
  /** Results with title, reasons and marks; the rest are ids. Default 30. */
  readonly detailed?: number
  /** Results with a snippet, each of which loads a small file of text. Default 10. */
  readonly snippets?: number
  /** Leave out what matches far less than the best result. Default true; an evaluation wants the whole list. */
  readonly narrow?: boolean
}

/** An answer from what is loaded, and the files that would make it better, by name. None missing: it is final. */
export type Answer = { readonly response: SearchResponse; readonly missing: readonly string[] }

/** A query as understood. Its answer is worked out when asked for: who can wait for the missing files saves the work. */
export type Question = {
  /** Files that hold more of the words, by name. With one of them loaded the question is to be asked anew. */
  readonly missing: readonly string[]
  /** May be asked again when texts have been loaded: the order stands, and only snippets are looked for. */
  readonly answer: () => Answer
}

export type Engine = {
  readonly ask: (query: string, options?: EngineOptions) => Question
  /** `ask` and `answer` in one. */
  readonly search: (query: string, options?: EngineOptions) => Answer
}

/** A search engine over an index. Never throws for a query; the same query over the same files gives the same answer. */
export function createEngine(reader: IndexReader): Engine {
  const synonyms = createSynonyms(reader.head.synonyms)
  const completions = createCompletions()
  const corrections = new Map<string, readonly string[]>()
  const rank = createRanker(reader.head.ids.length)
  function ask(typed: string, { verbatim = false, limit, detailed = 30, snippets = 10, narrow = true }: EngineOptions = {}): Question {
    const query = parseQuery(typed)
    if (query.words.length === 0) return { missing: [], answer: () => ({ response: toEmptyResponse(typed), missing: [] }) }
    const missing = new Set<string>()
    const plan = planQuery({ reader, completions, synonyms, verbatim, missing, corrections }, query, synonyms)
    const order = remember(() => rank(plan, limit === undefined ? { narrow } : { most: limit, narrow }))
    const describer = remember(() => createDescriber(reader, plan, order().best.slice(0, detailed)))
    return {
      missing: [...missing],
      answer() {
        const { results, texts } = describer()(snippets)
        const wanted = missing.size > 0 ? [...missing] : texts
        const documents = [...order().best.map(({ document }) => document), ...order().rest]
        const response = {
          query: typed,
          ids: documents.map((document) => reader.head.ids[document] ?? ''),
          results,
          ...toCorrection(query.text, plan),
          synonyms: listSynonyms(results),
          complete: wanted.length === 0,
        }
        return { response, missing: wanted }
      },
    }
  }
  return { ask, search: (query, options) => ask(query, options).answer() }
}

/** Works it out once, when first needed. */
function remember<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => {
    known ??= { value: work() }
    return known.value
  }
}

function toCorrection(text: string, { corrections }: QueryPlan): Pick<SearchResponse, 'correction'> {
  if (corrections.length === 0) return {}
  const shown = [...corrections].reverse().reduce((whole, { start, end, word }) => whole.slice(0, start) + word + whole.slice(end), text)
  return { correction: { typed: text, shown } }
}

function listSynonyms(results: readonly SearchResult[]): readonly SynonymUsed[] {
  const used = new Map<string, Set<string>>()
  const reasons = results.flatMap((result) => result.reasons).filter((reason: Reason) => reason.kind === 'synonym')
  for (const { typed, matched } of reasons) used.set(typed, (used.get(typed) ?? new Set()).add(matched))
  return [...used].map(([typed, matched]) => ({ typed, matched: [...matched] }))
}
