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
        <Entry
          key={card.slug}
          card={card}
          marked={hits.get(card.slug)}
          actions={
            <>
              <SaveButton slug={card.slug} title={card.title} /> <CompareLink slug={card.slug} title={card.title} />
            </>
          }
        />
      ))}
    </ol>
  )
}
