import { useEffect, useMemo, useRef, useState } from 'react'
import type { CheckedDraft } from '../../lib/propose/check-draft'
import type { Draft } from '../../lib/propose/draft'
import type { FormModel } from '../../lib/propose/form-field'
import { type PlacedProblem, placeProblems } from '../../lib/propose/place-problems'
import { CheckFailedError, type ProposeClient } from './propose-client'

/** After typing pauses, in milliseconds, the check runs. */
const pause = 500

export type Check = {
  /** The last answer, which may be of a draft some letters ago. */
  readonly checked: CheckedDraft | undefined
  /** Whether the last answer is of an earlier draft than this one: its file is then not the reader's. */
  readonly behind: boolean
  readonly problems: readonly PlacedProblem[]
  /** The problems of each control. */
  readonly byControl: ReadonlyMap<string, readonly PlacedProblem[]>
  readonly failed: boolean
  readonly retry: () => void
}

/** What the check says of the draft, a moment after it has changed. `records` is anew when the library has arrived. */
export function useCheck(client: ProposeClient, model: FormModel, draft: Draft, records: unknown): Check {
  const [answer, setAnswer] = useState<{ readonly checked: CheckedDraft; readonly draft: Draft } | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try and a library that has arrived ask the same question again
  useEffect(() => {
    let current = true
    const timer = window.setTimeout(async () => {
      try {
        const checked = await client.check(draft)
        if (!current) return
        setAnswer({ checked, draft })
        setFailed(false)
      } catch (error) {
        if (!(error instanceof CheckFailedError)) throw error
        if (current) setFailed(true)
      }
    }, pause)
    return () => {
      current = false
      window.clearTimeout(timer)
    }
  }, [client, draft, records, tries])

  const problems = useSame(
    useMemo(() => (answer ? placeProblems(model, answer.draft, answer.checked.file, answer.checked.problems) : none), [model, answer]),
  )
  const byControl = useMemo(() => groupByControl(problems), [problems])
  return {
    checked: answer?.checked,
    behind: answer?.draft !== draft,
    problems,
    byControl,
    failed,
    retry: () => setTries((before) => before + 1),
  }
}

/** The list of before where the new one says the same: the fields are then not drawn again. */
function useSame(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  const before = useRef(problems)
  if (before.current !== problems && JSON.stringify(before.current) !== JSON.stringify(problems)) before.current = problems
  return before.current
}

const none: readonly PlacedProblem[] = []

function groupByControl(problems: readonly PlacedProblem[]): ReadonlyMap<string, readonly PlacedProblem[]> {
  const groups = new Map<string, readonly PlacedProblem[]>()
  for (const problem of problems) {
    if (problem.control !== undefined) groups.set(problem.control, [...(groups.get(problem.control) ?? []), problem])
  }
  return groups
}

/** How many controls some problems are of: two that are missing at one control are one thing to write. */
export function countControls(problems: readonly PlacedProblem[]): number {
  return new Set(problems.map(({ control, where }) => control ?? where)).size
}
