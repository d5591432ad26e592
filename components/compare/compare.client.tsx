'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { Choice } from '../../lib/compare/choice'
import { addCompared, type CompareState, mostCompared, removeCompared } from '../../lib/compare/compare-state'
import { keepDifferences, listSame, toComparison } from '../../lib/compare/comparison'
import type { Suggestion } from '../../lib/compare/suggestions'
import type { CardSource } from '../../lib/library/card-source'
import { formatList } from '../../lib/library/format-list'
import { RetryNotice } from '../layout/retry-notice'
import { usePageTitle } from '../layout/use-page-title'
import { CaseStudyPicker } from './case-study-picker'
import { ChoicesNotice } from './choices-notice'
import { ColumnHead } from './column-head'
import { CompareTools } from './compare-tools'
import { ComparisonTable } from './comparison-table'
import { MoreLikeThese } from './more-like-these'
import { NothingCompared } from './nothing-compared'
import { PaperNote } from './paper-note'
import { useChoices } from './use-choices'
import { useCompareAddress } from './use-compare-address'
import { useRecords } from './use-records'

type Props = { readonly source: CardSource; readonly suggestions: readonly Suggestion[] }

/** Two to four case studies side by side, as the address says. */
export function Compare({ source, suggestions }: Props) {
  const { choices, failed, retry } = useChoices(source)
  if (!choices) return <ChoicesNotice failed={failed} onRetry={retry} />
  return <Comparison choices={choices} suggestions={suggestions} />
}

type ComparisonProps = { readonly choices: readonly Choice[]; readonly suggestions: readonly Suggestion[] }

function Comparison({ choices, suggestions }: ComparisonProps) {
  const bySlug = useMemo(() => new Map(choices.map((choice) => [choice.slug, choice])), [choices])
  const toTitle = useCallback((slug: string) => bySlug.get(slug)?.title, [bySlug])
  const { state, notice, go, alive } = useCompareAddress(toTitle)
  const { found, failed, waiting, retry } = useRecords(state.ids)
  const [said, setSaid] = useState('')
  const top = useRef<HTMLDivElement>(null)
  usePageTitle(toPageTitle(state.ids.map((slug) => toTitle(slug) ?? slug)))

  const change = useCallback(
    (next: CompareState, told: string) => {
      go(next)
      setSaid(told)
    },
    [go],
  )
  const add = (slug: string) => {
    change(addCompared(state, slug), `${toTitle(slug)} is added, as column ${state.ids.length + 1}.`)
    if (state.ids.length + 1 === mostCompared) top.current?.focus()
  }
  const addSimilar = (slug: string) => {
    add(slug)
    top.current?.focus()
  }
  const remove = (slug: string) => {
    change(removeCompared(state, slug), `${toTitle(slug)} is taken out.`)
    top.current?.focus()
  }
  if (!alive) return null

  const groups = toComparison(found)
  const shown = state.onlyDifferences ? keepDifferences(groups) : groups
  const columns = found.map(({ slug, title }) => ({
    slug,
    title,
    head: <ColumnHead choice={bySlug.get(slug)} state={state} onRemove={remove} />,
  }))
  return (
    <div className="frame compare" ref={top} tabIndex={-1}>
      {notice && (
        <p className="notice">
          <strong>{notice.title}</strong> {notice.text}
        </p>
      )}
      {failed.length > 0 && <Failed titles={failed.map((slug) => toTitle(slug) ?? slug)} onRetry={retry} />}
      {state.ids.length < mostCompared && (
        <CaseStudyPicker
          label={state.ids.length === 0 ? 'Choose a case study' : 'Add a case study'}
          choices={choices.filter(({ slug }) => !state.ids.includes(slug))}
          onPick={add}
        />
      )}
      {state.ids.length === 0 && <NothingCompared suggestions={suggestions} state={state} go={go} />}
      {state.ids.length > 0 && state.ids.length < mostCompared && <MoreLikeThese state={state} choices={bySlug} onAdd={addSimilar} />}
      {found.length > 0 && (
        <CompareTools state={state} go={go} same={listSame(groups)} rows={shown.reduce((sum, { rows }) => sum + rows.length, 0)} />
      )}
      {waiting && <p className="compare__waiting">Reading the records…</p>}
      {found.length > 0 && <ComparisonTable caption={toCaption(found)} columns={columns} groups={shown} />}
      {found.length > 0 && <PaperNote />}
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  )
}

function Failed({ titles, onRetry }: { readonly titles: readonly string[]; readonly onRetry: () => void }) {
  return (
    <RetryNotice title={`${formatList(titles)} could not be loaded.`} onRetry={onRetry}>
      The rest works.
    </RetryNotice>
  )
}

/** For tabs, bookmarks and shared links. */
function toPageTitle(titles: readonly string[]): string {
  return titles.length === 0 ? 'Compare case studies' : `Compare: ${formatList(titles)}`
}

function toCaption(records: readonly { readonly title: string }[]): string {
  return `Comparison of ${formatList(records.map(({ title }) => title))}`
}
