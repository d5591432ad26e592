import { type EvidenceStep, toBands } from '../../lib/vocabulary/evidence'

/** A longer shelf is drawn in proportion, so many uprights for all of its case studies. */
const most = 24

/** One upright a case study, as tall as its evidence. A drawing: the words stand beside it. */
export function Shelf({ steps }: { readonly steps: readonly EvidenceStep[] }) {
  return (
    <span className="shelf" aria-hidden="true">
      {thin(steps).map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: uprights have no identity but their place
        <i key={index} data-step={toBands(step)} />
      ))}
    </span>
  )
}

/** As many steps as a shelf shows, from the first on in even strides. */
function thin(steps: readonly EvidenceStep[]): readonly EvidenceStep[] {
  if (steps.length <= most) return steps
  return Array.from({ length: most }, (_, index) => steps[Math.floor((index * steps.length) / most)]).filter((step) => step !== undefined)
}
