import { formatList } from '../../lib/library/format-list'
import type { SearchResponse } from '../../lib/search/search-response'
import { RetryNotice } from '../layout/retry-notice'
import type { Search } from './use-search'

type Props = { readonly search: Search; readonly onRetry: () => void; readonly onVerbatim: (query: string) => void }

/** How the question was understood: a corrected word, other names that matched; or that search, or part of it, could not be loaded. */
export function SearchNotes({ search, onRetry, onVerbatim }: Props) {
  if (search.status === 'failed') {
    return (
      <RetryNotice title="Search could not be loaded." onRetry={onRetry} quiet>
        Filters still work.
      </RetryNotice>
    )
  }
  if (!search.response) return null
  return (
    <>
      {search.response.failed && (
        <RetryNotice title="Part of search could not be loaded." onRetry={onRetry}>
          There may be more to find.
        </RetryNotice>
      )}
      <CorrectionNote response={search.response} onVerbatim={onVerbatim} />
      <SynonymNote response={search.response} />
    </>
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
