import type { Segment } from '../../lib/search/search-response'

/** Text with what matched in `<mark>`. */
export function MarkedText({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity but their place
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
