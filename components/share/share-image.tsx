import type { ReactNode } from 'react'
import { shareImageColours as colours } from '../../lib/library/share-image-colours'
import { landPath, landViewBox } from '../../lib/map/land-path'
import type { AreaId } from '../../lib/vocabulary/areas'
import type { EvidenceStep } from '../../lib/vocabulary/evidence'
import { ShareImageMap } from './share-image-map'

type Props = {
  /** Marked on the map; none for a page about the whole. */
  readonly areas: readonly AreaId[]
  /** Drawn as an upright in the marked tiles. */
  readonly step?: EvidenceStep
  readonly children: ReactNode
}

export const shareImageSize = { width: 1200, height: 630 } as const

/** The frame of every share image: the wordmark, the words, the tile map on the sea. Drawn by satori, which knows flexbox and no more. */
export function ShareImage({ areas, step, children }: Props) {
  return (
    <div
      style={{
        ...shareImageSize,
        display: 'flex',
        background: colours.sea,
        color: colours.ink,
        fontFamily: 'Faustina, "Faustina extended"',
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', width: 684, padding: '52px 0 56px 64px' }}>
        <Wordmark />
        {children}
      </div>
      <ShareImageMap areas={areas} step={step} />
    </div>
  )
}

function Wordmark() {
  return (
    <div style={{ display: 'flex', alignItems: 'center', fontSize: 25, fontWeight: 600, lineHeight: 1.08 }}>
      <svg width="41" height="59" viewBox={landViewBox} aria-hidden="true">
        <path d={landPath} fill={colours.ink} />
      </svg>
      <div style={{ display: 'flex', flexDirection: 'column', marginLeft: 17 }}>
        <span>Serious Violence</span>
        <span>Practice Library</span>
      </div>
    </div>
  )
}
