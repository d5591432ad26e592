import { type Explanation, explain } from './explain'
import { toTextName } from './index-head'
import type { IndexReader } from './index-reader'
import { findMarks, type Marks, stemWords, toMarks, toSegments } from './mark'
import type { QueryPlan } from './query-plan'
import type { Ranked } from './rank'
import type { SearchResult } from './search-response'
import { findSnippet } from './snippet'

type Described = Omit<SearchResult, 'snippet' | 'anchor'> & { readonly document: number; readonly fields: Explanation['fields'] }

/** Results as shown, the first `snippets` of them with a snippet; and the files of text, by name, that some still need. */
export type Describer = (snippets: number) => { readonly results: readonly SearchResult[]; readonly texts: readonly string[] }

/** Explains the results once; snippets are looked for with every call, as their texts arrive. */
export function createDescriber(reader: IndexReader, plan: QueryPlan, ranked: readonly Ranked[]): Describer {
  const marks = toMarks(plan)
  const described = ranked.map(({ document, score }): Described => {
    const title = reader.head.titles[document] ?? ''
    const id = reader.head.ids[document] ?? ''
    return {
      ...{ id, document, score, title: toSegments(title, findMarks(stemWords(title), marks)) },
      ...explain(plan, reader.head.fields, document),
    }
  })
  return (snippets) => {
    const texts: string[] = []
    const results = described.map(({ document, fields, ...result }, place) => ({
      ...result,
      ...toPassage(reader, marks, { document, fields }, place < snippets ? texts : undefined),
    }))
    return { results, texts }
  }
}

/** Snippet and anchor of a result; asks for the text file it would take the snippet from. */
function toPassage(
  reader: IndexReader,
  marks: Marks,
  { document, fields }: Pick<Described, 'document' | 'fields'>,
  texts: string[] | undefined,
): Pick<SearchResult, 'snippet' | 'anchor'> {
  const anchor = fields[0]?.anchor === undefined ? {} : { anchor: fields[0].anchor }
  const shown = fields.find(({ part }) => part !== undefined)
  if (shown?.part === undefined || !texts) return { snippet: [], ...anchor }
  const text = reader.readText(document, shown.part)
  if (!text) {
    texts.push(toTextName(document, shown.part))
    return { snippet: [], ...anchor }
  }
  const snippet = findSnippet(text, marks)
  if (!snippet) return { snippet: [], ...anchor }
  const section = reader.head.fields[snippet.field]?.anchor
  return { snippet: snippet.segments, ...(section === undefined ? anchor : { anchor: section }) }
}
