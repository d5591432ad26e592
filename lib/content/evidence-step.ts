import type { EvidenceStep } from '../vocabulary/evidence'
import type { Evaluation } from './case-study-schema'

/**
 * How sure we are, derived from the evaluations whose results were read; the rule of `/about/evidence/`.
 * Tested: a randomised trial here. Compared: a comparison group or area here. Monitored: counts, or before and after.
 * Repeated: compared or tested here, and the same direction found elsewhere, with a comparison, by independent evaluators.
 */
export function toEvidenceStep(evaluations: readonly Evaluation[]): EvidenceStep {
  const reported = evaluations.filter((evaluation) => evaluation.state === 'reported')
  const here = reported.filter((evaluation) => evaluation.site === 'here')
  const strong = here.filter(isStrong)
  const repeats = reported.filter(
    (evaluation) => evaluation.site === 'elsewhere' && evaluation.independence === 'independent' && isStrong(evaluation),
  )
  if (strong.some((mine) => isClear(mine) && repeats.some((other) => other.direction === mine.direction))) return 'repeated'
  if (here.some(({ kind }) => kind === 'randomised')) return 'tested'
  if (strong.length > 0) return 'compared'
  if (here.some(({ kind }) => kind === 'monitoring' || kind === 'before-after')) return 'monitored'
  return 'described'
}

/** Whether how the work was done was evaluated, shown beside the step. */
export function hasProcessEvaluation(evaluations: readonly Evaluation[]): boolean {
  return evaluations.some(({ kind, state }) => kind === 'process' && state === 'reported')
}

/** Whether every evaluation that counts was made by those who run or fund the programme: said aloud. */
export function isSelfEvaluated(evaluations: readonly Evaluation[]): boolean {
  const counting = evaluations.filter(({ state, site, kind }) => state === 'reported' && site === 'here' && kind !== 'account')
  return counting.length > 0 && counting.every(({ independence }) => independence === 'self')
}

function isStrong({ kind }: Evaluation): boolean {
  return kind === 'comparison' || kind === 'randomised'
}

/** A direction that a second study can find again. */
function isClear({ direction }: Evaluation): boolean {
  return direction === 'better' || direction === 'none' || direction === 'worse'
}
