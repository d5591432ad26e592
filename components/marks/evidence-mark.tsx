import { type EvidenceStep, toBands } from '../../lib/vocabulary/evidence'

/** How sure: one to five bands from the foot. Stands beside its word, never alone: see `StepVerdict`. */
export function EvidenceMark({ step }: { readonly step: EvidenceStep }) {
  return (
    <svg className="evidence-mark" viewBox="0 0 12 26" aria-hidden="true">
      <use href={`#step-${toBands(step)}`} />
    </svg>
  )
}
