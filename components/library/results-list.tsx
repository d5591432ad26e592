import { memo } from 'react'
import type { EntryCard } from '../../lib/library/card-table'
import type { SearchResult } from '../../lib/search/search-response'
import { CompareLink } from '../compare/compare-link'
import { SaveButton } from '../shortlist/save-button'
import { Entry } from './entry'

type Props = { readonly cards: readonly EntryCard[]; readonly hits: ReadonlyMap<string, SearchResult> }

/** The results as entries, with what the search marked in them. */
export function ResultsList({ cards, hits }: Props) {
  return (
    <ol className="entries">
      {cards.map((card) => (
        <Result key={card.slug} card={card} hit={hits.get(card.slug)} />
      ))}
    </ol>
  )
}

type ResultProps = { readonly card: EntryCard; readonly hit: SearchResult | undefined }

/** A result that stays in the list is not drawn again. */
const Result = memo(function Result({ card, hit }: ResultProps) {
  const { slug, title } = card
  return (
    <Entry
      card={card}
      marked={hit}
      actions={
        <>
          <SaveButton slug={slug} title={title} /> <CompareLink slug={slug} title={title} />
        </>
      }
    />
  )
})
