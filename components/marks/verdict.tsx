import { type Direction, directions, type EvidenceStep, evidenceSteps } from '../../lib/vocabulary/evidence'
import { DirectionMark } from './direction-mark'
import { EvidenceMark } from './evidence-mark'

/** The evidence step: mark and word. */
export function StepVerdict({ step }: { readonly step: EvidenceStep }) {
  return (
    <span className="verdict">
      <EvidenceMark step={step} /> {evidenceSteps[step].label}
    </span>
  )
}

/** The direction: mark and word. */
export function DirectionVerdict({ direction }: { readonly direction: Direction }) {
  return (
    <span className="verdict">
      <DirectionMark direction={direction} /> {directions[direction]}
    </span>
  )
}
