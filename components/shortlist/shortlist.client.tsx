'use client'

import { useCallback, useMemo } from 'react'
import type { CardSource } from '../../lib/library/card-source'
import type { EntryCard } from '../../lib/library/card-table'
import { formatCaseStudies, toSentence } from '../../lib/library/format-count'
import { toListed } from '../../lib/shortlist/listed-card'
import { Briefing } from './briefing'
import { CardsNotice } from './cards-notice'
import { NothingSaved } from './nothing-saved'
import { SharedList } from './shared-list'
import { ShortlistEntry } from './shortlist-entry'
import { ShortlistTools } from './shortlist-tools'
import { ToldNotice } from './told-notice'
import { TroubleNotice } from './trouble-notice'
import { useEdit } from './use-edit'
import { useSavedCards } from './use-saved-cards'
import { useSharedList } from './use-shared-list'
import { useShortlist } from './use-shortlist'
import { useView } from './use-view'

const asBefore = { text: 'Your list is as it was.' }
const decided = { merge: 'The shared list is added to yours.', replace: 'The shared list has replaced yours.' } as const

/** What the reader saved, kept on the device. */
export function Shortlist({ source }: { readonly source: CardSource }) {
  const { cards, known, status, retry } = useSavedCards(source)
  if (status !== 'ready') return <CardsNotice failed={status === 'failed'} onRetry={retry} />
  return <Saved cards={cards} known={known} />
}

/** `cards`: of the case studies saved or shared; `known` says whether the library holds one at all. */
type Props = { readonly cards: readonly EntryCard[]; readonly known: (slug: string) => boolean }

function Saved({ cards, known }: Props) {
  const { list, trouble, change } = useShortlist()
  const view = useView()
  const titles = useMemo(() => new Map(cards.map(({ slug, title }) => [slug, title])), [cards])
  const toTitle = useCallback((slug: string) => titles.get(slug) ?? slug, [titles])
  const edit = useEdit(list, change, toTitle)
  const { setTold } = edit
  const onAdopted = useCallback(
    (count: number) => setTold({ text: `The shared list of ${formatCaseStudies(count)} is now your shortlist.` }),
    [setTold],
  )
  const { shared, told, settle } = useSharedList(known, { list, trouble, change, onAdopted })
  const listed = toListed(list, cards)

  function restore(before: typeof list): void {
    change({ kind: 'replace', list: before })
    setTold(asBefore)
  }
  function decide(decision: 'replace' | 'merge' | undefined): void {
    const before = list
    settle(decision)
    setTold(decision === undefined ? asBefore : { text: decided[decision], undo: () => restore(before) })
  }
  if (view === undefined) return null
  if (view === 'briefing') return <Briefing listed={listed} />
  return (
    <div className="frame shortlist-page">
      <div className="shortlist-page__notices">
        <TroubleNotice trouble={trouble} />
        {shared && <SharedList shared={shared} mine={list} toTitle={toTitle} onDecide={decide} />}
        {!shared && told !== '' && <p className="notice">{told}</p>}
        <ToldNotice told={edit.told} />
      </div>
      {listed.length === 0 ? (
        <NothingSaved />
      ) : (
        <div className="shortlist-page__columns">
          <section aria-labelledby="saved">
            <h2 className="shortlist-page__count" id="saved">
              {toSentence(formatCaseStudies(listed.length))}
            </h2>
            <ol className="shortlist-entries">
              {listed.map((item, index) => (
                <ShortlistEntry
                  key={item.slug}
                  item={item}
                  place={index + 1}
                  count={listed.length}
                  onMove={edit.move}
                  onRemove={edit.remove}
                  onNote={edit.note}
                />
              ))}
            </ol>
          </section>
          <ShortlistTools listed={listed} onEmpty={() => edit.replaced('The list is empty.', { kind: 'replace', list: [] })} />
        </div>
      )}
    </div>
  )
}
