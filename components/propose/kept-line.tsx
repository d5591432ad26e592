import { isUntouched } from '../../lib/propose/draft'
import type { DraftState } from '../../lib/propose/draft-storage'
import { type Check, countControls } from './use-check'

type Props = { readonly state: DraftState; readonly check: Check }

/** Where the draft is and what it still wants, always in sight. */
export function KeptLine({ state, check }: Props) {
  return (
    <p className="kept">
      <span>{toKept(state)}</span> <span>{toOpen(check)}</span>
    </p>
  )
}

function toKept(state: DraftState): string {
  if (state.trouble || state.other) return 'Not kept on this device.'
  if (isUntouched(state.draft)) return 'What you write is kept on this device only.'
  return state.kept ? 'Kept on this device.' : 'Keeping …'
}

/** "2 to put right, 14 missing." The sentence a screen reader is told, too. */
export function toOpen({ checked, problems, failed }: Check): string {
  if (failed) return 'The check could not be loaded.'
  if (!checked) return 'The check is loading …'
  const missing = countControls(problems.filter((problem) => problem.missing))
  const wrong = problems.filter((problem) => !problem.missing).length
  if (problems.length === 0) return 'The check finds nothing wrong.'
  return `${[...(wrong > 0 ? [`${wrong} to put right`] : []), ...(missing > 0 ? [`${missing} still missing`] : [])].join(', ')}.`
}
