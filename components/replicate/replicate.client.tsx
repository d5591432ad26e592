'use client'

import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Constraint } from '../../lib/match/constraints'
import type { MatchProfile } from '../../lib/match/profile'
import type { ProfileSource } from '../../lib/match/profile-source'
import type { QuestionParam } from '../../lib/match/questions'
import { rankProgrammes } from '../../lib/match/rank'
import { countAnswers, noAnswers, setAnswer, toggleAnswer } from '../../lib/match/replicate-state'
import { site } from '../../lib/site'
import { RetryNotice } from '../layout/retry-notice'
import { StatusLine } from '../library/status-line'
import { LeftOut } from './left-out'
import { Matches } from './matches'
import { Questions } from './questions'
import { useProfiles } from './use-profiles'
import { useReplicateAddress } from './use-replicate-address'

/** Questions beside their answer: the programmes that fit an area, ranked in the browser; nothing leaves the device. */
export function Replicate({ source }: { readonly source: ProfileSource }) {
  const { profiles, ready, failed, retry } = useProfiles(source)
  const heading = useRef<HTMLHeadingElement>(null)
  const { state, notice, change, alive } = useReplicateAddress()
  const ranking = useMemo(() => rankProgrammes(profiles, state), [profiles, state])
  const occurring = useMemo(() => toOccurring(profiles), [profiles])
  const answered = countAnswers(state)
  const found = ready ? ranking.matches.length : source.count
  useTitle(answered > 0, found)

  const focusHeading = useCallback(() => {
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [])
  const toggle = useCallback((param: QuestionParam, term: string) => change((before) => toggleAnswer(before, param, term)), [change])
  const choose = useCallback((param: QuestionParam, term: string) => change((before) => setAnswer(before, param, term)), [change])
  const lift = useCallback(
    ({ param, term }: Constraint) => {
      change((before) => ({ ...before, [param]: before[param].filter((other) => other !== term) }))
      heading.current?.focus()
    },
    [change],
  )

  return (
    <div className="frame replicate">
      <Questions
        alive={alive && ready}
        state={state}
        occurring={occurring}
        found={found}
        onToggle={toggle}
        onChoose={choose}
        onShow={focusHeading}
      />
      <section className="replicate__results" aria-labelledby="matches">
        {notice && (
          <p className="notice">
            <strong>{notice.title}</strong> {notice.text}
          </p>
        )}
        {failed && (
          <RetryNotice title="The programmes could not be loaded." onRetry={retry}>
            The questions wait for them.
          </RetryNotice>
        )}
        <Matches matches={ranking.matches} total={source.count} asked={ready && answered > 0} headingRef={heading} />
        {answered > 0 && (
          <p className="replicate__clear">
            <button className="action" type="button" onClick={() => change(() => noAnswers)}>
              Clear all answers
            </button>
          </p>
        )}
        {ready && <LeftOut ranking={ranking} onLift={lift} />}
        <StatusLine text={toSpoken(found, source.count, ready ? ranking.excludedCount : 0, notice?.text)} />
      </section>
    </div>
  )
}

function toSpoken(found: number, total: number, excluded: number, notice: string | undefined): string {
  const out = excluded === 0 ? '' : ` ${excluded} left out by what you cannot do.`
  return `${notice ? `${notice} ` : ''}${found} of ${total} programmes listed, best fit first.${out}`
}

/** The terms that occur, so that no answer leads nowhere; what cannot be done is asked of the same terms. */
function toOccurring(profiles: readonly MatchProfile[]): Partial<Record<QuestionParam, readonly string[]>> {
  const settings = profiles.flatMap((profile) => profile.settings)
  const sectors = profiles.flatMap(({ partners }) => partners)
  return {
    violence: profiles.flatMap(({ violenceTypes }) => violenceTypes),
    group: profiles.flatMap(({ groups }) => groups),
    setting: settings,
    'not-in': settings,
    sector: sectors,
    'not-with': sectors,
  }
}

/** The title of the page says what the list holds: for tabs and bookmarks. */
function useTitle(asked: boolean, found: number): void {
  useEffect(() => {
    document.title = `Find programmes for our area${asked ? ` (${found})` : ''} – ${site.name}`
  }, [asked, found])
}
