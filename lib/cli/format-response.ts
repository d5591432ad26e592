import type { Reason, SearchResponse, SearchResult, Segment } from '../search/search-response'

/** A response as the terminal shows it: rank, slug, score, reasons, and the best passage with [marks]. */
export function formatResponse({ query, results, correction, synonyms }: SearchResponse): string {
  const notices = [
    ...(correction ? [`Showing results for: ${correction.shown} (for the words as typed: --verbatim)`] : []),
    ...synonyms.map(({ typed, matched }) => `"${typed}" also found as: ${matched.join(', ')}`),
  ]
  if (results.length === 0) return [...notices, `No case study matches "${query}".`].join('\n')
  return [...notices, ...results.map(formatResult)].join('\n')
}

function formatResult({ id, score, reasons, title, snippet, anchor }: SearchResult, place: number): string {
  const passage = formatSegments(snippet)
  const lines = [
    `${String(place + 1).padStart(3)}  ${id}${anchor === undefined ? '' : `#${anchor}`}  ${score.toFixed(2)}`,
    `     ${formatSegments(title)}`,
    `     ${reasons.map(formatReason).join('; ')}`,
    ...(passage === '' ? [] : [`     ${passage}`]),
  ]
  return lines.join('\n')
}

function formatReason(reason: Reason): string {
  return reason.kind === 'field' ? reason.label : `${reason.kind}: ${reason.typed} → ${reason.matched}`
}

function formatSegments(segments: readonly Segment[]): string {
  return segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
}
