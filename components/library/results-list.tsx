import { memo } from 'react'
import type { EntryCard } from '../../lib/library/card-table'
import type { SearchResult } from '../../lib/search/search-response'
import { CompareLink } from '../compare/compare-link'
import { SaveButton } from '../shortlist/save-button'
import { Entry } from './entry'
import { LiveEntries } from './live-entries'

type Props = {
  readonly alive: boolean
  readonly cards: readonly EntryCard[]
  readonly hits: ReadonlyMap<string, SearchResult>
}

/** The results as entries, with what the search marked in them. */
export function ResultsList({ alive, cards, hits }: Props) {
  return (
    <LiveEntries alive={alive}>
      {cards.map((card) => (
        <Result key={card.slug} card={card} hit={hits.get(card.slug)} />
      ))}
    </LiveEntries>
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
