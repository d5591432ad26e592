import { formatList } from '../../lib/library/format-list'
import type { Reason, SearchResult } from '../../lib/search/search-response'
import { toHref } from '../../lib/site'
import { MarkedText } from './marked-text'

type Props = { readonly slug: string; readonly result: SearchResult; readonly summary: string }

/** Where the words stand: the passage with a link to its section, and other names that matched instead of the words typed. */
export function Match({ slug, result, summary }: Props) {
  const { snippet, anchor, reasons } = result
  const text = snippet.map((segment) => segment.text).join('')
  const also = listAlso(reasons)
  const repeats = anchor === undefined && (text === '' || text === summary)
  if (repeats && also.length === 0) return null
  return (
    <p className="entry__match">
      {!repeats && <Passage slug={slug} result={result} />}{' '}
      {also.length > 0 && <span className="quiet">Also matched: {formatList(also)}</span>}
    </p>
  )
}

function Passage({ slug, result: { snippet, anchor, reasons } }: Omit<Props, 'summary'>) {
  const label = toLabel(reasons, anchor)
  return (
    <>
      {anchor && <a href={toHref(`/case-studies/${slug}/#${anchor}`)}>{label ?? 'In the record'}</a>}
      {!anchor && label && <span className="label">{label}</span>}
      {(anchor || label) && snippet.length > 0 && ': '}
      <MarkedText segments={snippet} />
    </>
  )
}

/** The name of the section the passage stands in. */
function toLabel(reasons: readonly Reason[], anchor: string | undefined): string | undefined {
  for (const reason of reasons) if (reason.kind === 'field' && reason.anchor === anchor) return reason.label
  return undefined
}

/** Other names for the words typed that stand in this record. A corrected word is told once, above the list. */
function listAlso(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.flatMap((reason) => (reason.kind === 'synonym' ? [reason.matched] : [])))]
}
