import { formatList } from '../../lib/library/format-list'
import type { SearchResponse } from '../../lib/search/search-response'
import type { Search } from './use-search'

type Props = { readonly search: Search; readonly onRetry: () => void; readonly onVerbatim: (query: string) => void }

/** How the question was understood: a corrected word, other names that matched; or that search, or part of it, could not be loaded. */
export function SearchNotes({ search, onRetry, onVerbatim }: Props) {
  if (search.status === 'failed') return <Failed what="Search could not be loaded." rest="Filters still work." onRetry={onRetry} />
  if (!search.response) return null
  return (
    <>
      {search.response.failed && <Failed what="Part of search could not be loaded." rest="There may be more to find." onRetry={onRetry} />}
      <CorrectionNote response={search.response} onVerbatim={onVerbatim} />
      <SynonymNote response={search.response} />
    </>
  )
}

function Failed({ what, rest, onRetry }: { readonly what: string; readonly rest: string; readonly onRetry: () => void }) {
  return (
    <p className="notice">
      <strong>{what}</strong> {rest}{' '}
      <button className="action" type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}

function CorrectionNote({
  response: { correction },
  onVerbatim,
}: {
  readonly response: SearchResponse
  readonly onVerbatim: (query: string) => void
}) {
  if (!correction) return null
  return (
    <p className="search-note">
      Showing results for “{correction.shown}”.{' '}
      <button className="action" type="button" onClick={() => onVerbatim(correction.typed)}>
        Search instead for “{correction.typed}”
      </button>
    </p>
  )
}

function SynonymNote({ response: { synonyms } }: { readonly response: SearchResponse }) {
  const told = synonyms.filter(({ matched }) => matched.length > 0)
  if (told.length === 0) return null
  return (
    <p className="search-note">
      Also searched: {told.map(({ typed, matched }) => `${formatList(matched.map((name) => `“${name}”`))} for “${typed}”`).join('; ')}.
    </p>
  )
}
