import { createCompletions } from './completions'
import { explain } from './explain'
import { toTextName } from './index-head'
import type { IndexReader } from './index-reader'
import { findMarks, type Marks, stemWords, toMarks, toSegments } from './mark'
import { parseQuery } from './parse-query'
import { planQuery } from './plan-query'
import type { QueryPlan } from './query-plan'
import { createRanker, type Ranked } from './rank'
import { type Reason, type SearchResponse, type SearchResult, type SynonymUsed, toEmptyResponse } from './search-response'
import { findSnippet } from './snippet'
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

export type Engine = { readonly search: (query: string, options?: EngineOptions) => Answer }

/** A search engine over an index. Never throws for a query; the same query over the same files gives the same answer. */
export function createEngine(reader: IndexReader): Engine {
  const synonyms = createSynonyms(reader.head.synonyms)
  const completions = createCompletions()
  const corrections = new Map<string, readonly string[]>()
  const rank = createRanker(reader.head.ids.length)
  return {
    search(typed, { verbatim = false, limit, detailed = 30, snippets = 10, narrow = true } = {}) {
      const query = parseQuery(typed)
      if (query.words.length === 0) return { response: toEmptyResponse(typed), missing: [] }
      const missing = new Set<string>()
      const plan = planQuery({ reader, completions, synonyms, verbatim, missing, corrections }, query, synonyms)
      const { best, rest } = rank(plan, limit === undefined ? { narrow } : { most: limit, narrow })
      const { results, texts } = toResults(reader, plan, best.slice(0, detailed), snippets)
      const wanted = missing.size > 0 ? [...missing] : texts
      const response = {
        query: typed,
        ids: [...best.map(({ document }) => document), ...rest].map((document) => reader.head.ids[document] ?? ''),
        results,
        ...toCorrection(query.text, plan),
        synonyms: listSynonyms(results),
        complete: wanted.length === 0,
      }
      return { response, missing: wanted }
    },
  }
}

function toResults(reader: IndexReader, plan: QueryPlan, ranked: readonly Ranked[], snippets: number) {
  const marks = toMarks(plan)
  const texts: string[] = []
  const results = ranked.map(({ document, score }, place): SearchResult => {
    const title = reader.head.titles[document] ?? ''
    const details = toDetails(reader, plan, marks, document, place < snippets ? texts : undefined)
    return { id: reader.head.ids[document] ?? '', score, title: toSegments(title, findMarks(stemWords(title), marks)), ...details }
  })
  return { results, texts }
}

/** Reasons, snippet and anchor of a result; asks for the text file it would take the snippet from. */
function toDetails(
  reader: IndexReader,
  plan: QueryPlan,
  marks: Marks,
  document: number,
  texts: string[] | undefined,
): Pick<SearchResult, 'reasons' | 'snippet' | 'anchor'> {
  const { reasons, fields } = explain(plan, reader.head.fields, document)
  const anchor = fields[0]?.anchor === undefined ? {} : { anchor: fields[0].anchor }
  const shown = fields.find(({ part }) => part !== undefined)
  if (shown?.part === undefined || !texts) return { reasons, snippet: [], ...anchor }
  const text = reader.readText(document, shown.part)
  if (!text) {
    texts.push(toTextName(document, shown.part))
    return { reasons, snippet: [], ...anchor }
  }
  const snippet = findSnippet(text, marks)
  if (!snippet) return { reasons, snippet: [], ...anchor }
  const section = reader.head.fields[snippet.field]?.anchor
  return { reasons, snippet: snippet.segments, ...(section === undefined ? anchor : { anchor: section }) }
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
