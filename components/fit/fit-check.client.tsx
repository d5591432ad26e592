'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Choice } from '../../lib/compare/choice'
import { fitFactorIds } from '../../lib/fit/fit-factors'
import { type FitCheck as Check, countAnswered } from '../../lib/fit/fit-notes'
import type { CardSource } from '../../lib/library/card-source'
import { formatNumber, toSentence } from '../../lib/library/format-count'
import { site } from '../../lib/site'
import { CaseStudyPicker } from '../compare/case-study-picker'
import { ChoicesNotice } from '../compare/choices-notice'
import { useChoices } from '../compare/use-choices'
import { useRecords } from '../compare/use-records'
import { RetryNotice } from '../layout/retry-notice'
import { FitFactor } from './fit-factor'
import { FitHead } from './fit-head'
import { FitTroubleNotice } from './fit-trouble-notice'
import { useFitAddress } from './use-fit-address'
import { useFitChecks } from './use-fit-checks'

/** One programme against six factors: its record on one side, the reader's judgement on the other, kept on the device. */
export function FitCheck({ source }: { readonly source: CardSource }) {
  const { choices, failed, retry } = useChoices(source)
  return choices ? <Chosen choices={choices} /> : <ChoicesNotice failed={failed} onRetry={retry} />
}

function Chosen({ choices }: { readonly choices: readonly Choice[] }) {
  const bySlug = useMemo(() => new Map(choices.map((choice) => [choice.slug, choice])), [choices])
  const { slug, unknown, go, alive } = useFitAddress(useCallback((id: string) => bySlug.has(id), [bySlug]))
  const choice = slug === undefined ? undefined : bySlug.get(slug)
  useEffect(() => {
    document.title = `${choice ? `Does it fit? ${choice.title}` : 'Check the fit'} – ${site.name}`
  }, [choice])

  if (!alive) return null
  return (
    <div className="frame fit">
      {unknown !== undefined && (
        <p className="notice" role="alert">
          <strong>There is no case study called “{unknown}”.</strong> It may have been removed, or the link is wrong. Choose one below.
        </p>
      )}
      {choice ? <Filled key={choice.slug} choice={choice} /> : <CaseStudyPicker label="Choose a programme" choices={choices} onPick={go} />}
    </div>
  )
}

/** The six factors of one programme. */
function Filled({ choice: { slug, title, place } }: { readonly choice: Choice }) {
  const { checks, trouble, change } = useFitChecks()
  const { found, failed, retry } = useRecords(useMemo(() => [slug], [slug]))
  const [cleared, setCleared] = useState<Check | undefined>(undefined)
  const check = checks.get(slug) ?? {}
  const [record] = found
  const answered = countAnswered(check)

  function clear(): void {
    setCleared(check)
    change({ kind: 'replace', slug, check: {} })
  }
  function bringBack(): void {
    if (cleared) change({ kind: 'replace', slug, check: cleared })
    setCleared(undefined)
  }
  return (
    <>
      <FitHead
        slug={slug}
        title={title}
        place={place}
        check={check}
        cleared={cleared !== undefined}
        onClear={clear}
        onBringBack={bringBack}
      />
      <FitTroubleNotice trouble={trouble} />
      {failed.length > 0 && (
        <RetryNotice title="The record could not be loaded." onRetry={retry}>
          Your own side works without it.
        </RetryNotice>
      )}
      <div className="fit__factors">
        {fitFactorIds.map((id) => (
          <FitFactor
            key={id}
            id={id}
            record={record}
            failed={failed.length > 0}
            title={title}
            slug={slug}
            note={check[id]}
            onChange={change}
          />
        ))}
      </div>
      <p className="vh" role="status">
        {answered === 0 ? '' : `${toSentence(formatNumber(answered))} of six factors answered.`}
      </p>
    </>
  )
}
