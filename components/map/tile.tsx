import { toHref } from '../../lib/site'
import { type AreaId, areas } from '../../lib/vocabulary/areas'
import { type EvidenceStep, evidenceSteps } from '../../lib/vocabulary/evidence'
import { Shelf } from './shelf'

type Props = {
  readonly area: AreaId
  readonly steps: readonly EvidenceStep[]
  readonly state?: 'here' | 'near' | undefined
  readonly linked?: boolean
}

/** One police force area: its name, its shelf, and the same in words. `steps` come surest first. */
export function Tile({ area, steps, state, linked = true }: Props) {
  const classes = ['tile', state && `tile--${state}`, steps.length === 0 && 'tile--empty'].filter(Boolean).join(' ')
  const content = (
    <>
      <span className="tile__name" aria-hidden="true">
        {areas[area].short}
      </span>
      <span className="tile__code" aria-hidden="true">
        {areas[area].code}
      </span>
      <TileShelf steps={steps} />
      <span className="vh">{`${areas[area].label}${state === 'near' ? ', neighbour' : ''}: ${toWords(steps)}${linked ? '' : ', this page'}`}</span>
    </>
  )
  if (linked) {
    return (
      <a className={classes} href={toHref(`/areas/${area}/`)}>
        {content}
      </a>
    )
  }
  return <span className={classes}>{content}</span>
}

/** A tile holds so many uprights; above that it shows the number. */
const mostUprights = 14

/** What stands on the shelf of a tile: an upright a case study, or how many there are. The words stand beside it. */
export function TileShelf({ steps }: { readonly steps: readonly EvidenceStep[] }) {
  if (steps.length <= mostUprights) return <Shelf steps={steps} />
  return (
    <span className="tile__count" aria-hidden="true">
      {steps.length}
    </span>
  )
}

function toWords(steps: readonly EvidenceStep[]): string {
  const [surest] = steps
  if (!surest) return 'no case study yet'
  return `${steps.length} case ${steps.length === 1 ? 'study' : 'studies'}, surest: ${evidenceSteps[surest].label}`
}
