import { type EvidenceStep, toBands } from '../../lib/vocabulary/evidence'

/** One upright a case study, as tall as its evidence. A drawing: the words stand beside it. */
export function Shelf({ steps }: { readonly steps: readonly EvidenceStep[] }) {
  return (
    <span className="shelf" aria-hidden="true">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: uprights have no identity but their place
        <i key={index} data-step={toBands(step)} />
      ))}
    </span>
  )
}
