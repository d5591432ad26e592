import type { CaseStudy } from '../../lib/content/case-study'
import { formatList } from '../../lib/library/format-list'
import { shareImageColours as colours } from '../../lib/library/share-image-colours'
import { approaches } from '../../lib/vocabulary/approaches'
import { areas } from '../../lib/vocabulary/areas'
import { type Direction, directions, evidenceSteps, toBands } from '../../lib/vocabulary/evidence'
import { ShareImage } from './share-image'

type Props = {
  readonly caseStudy: Pick<CaseStudy, 'title' | 'areas' | 'approaches' | 'evidenceStep'> & {
    readonly direction: Pick<CaseStudy['direction'], 'overall'>
  }
}

/** The share image of a record: area, title, approach, and the two answers. */
export function CaseStudyImage({ caseStudy }: Props) {
  const {
    title,
    areas: chosen,
    approaches: [main],
    evidenceStep,
    direction,
  } = caseStudy
  return (
    <ShareImage areas={chosen} step={evidenceStep}>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }}>
        <span style={{ fontSize: 30, lineHeight: 1.2 }}>{formatPlaces(chosen.map((id) => areas[id].label))}</span>
        <span style={{ ...toTitleSize(title), margin: '8px 0 14px', fontWeight: 600, letterSpacing: -1 }}>{title}</span>
        {main && <span style={{ fontSize: 30, lineHeight: 1.2 }}>{approaches[main].label}</span>}
      </div>
      <div
        style={{
          display: 'flex',
          width: 596,
          paddingTop: 28,
          borderTop: `3px solid ${colours.ink}`,
          fontSize: 38,
          fontWeight: 600,
          lineHeight: 1,
        }}
      >
        <Bands count={toBands(evidenceStep)} />
        <span style={{ margin: '5px 60px 0 16px' }}>{evidenceSteps[evidenceStep].label}</span>
        <Sign direction={direction.overall} />
        <span style={{ margin: '5px 0 0 16px' }}>{directions[direction.overall]}</span>
      </div>
    </ShareImage>
  )
}

/** Three lines of 64 px hold about 60 characters; a longer title is set smaller. */
function toTitleSize(title: string): { readonly fontSize: number; readonly lineHeight: number } {
  if (title.length <= 48) return { fontSize: 64, lineHeight: 1.05 }
  return { fontSize: title.length <= 70 ? 54 : 46, lineHeight: 1.08 }
}

function formatPlaces(names: readonly string[]): string {
  return names.length <= 3 ? formatList(names) : `${names.length} police force areas`
}

function Bands({ count }: { readonly count: number }) {
  return (
    <svg width="20" height="48" viewBox="0 0 20 48" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((band) => (
        <rect
          key={band}
          x="0"
          y={band < count ? 40 - band * 10 : 45 - band * 10}
          width="20"
          height={band < count ? 8 : 2}
          fill={colours.spine}
        />
      ))}
    </svg>
  )
}

const signs: Readonly<Record<Direction, string>> = {
  better: 'M20 9.5v21M9.5 20h21',
  mixed: 'M20 7v14M13 14h14M13 29h14',
  none: 'M10 15.5h20M10 24.5h20',
  worse: 'M9.5 20h21',
  'not-measured': '',
}

function Sign({ direction }: { readonly direction: Direction }) {
  return (
    <svg width="40" height="48" viewBox="0 -4 40 48" fill="none" stroke={colours.ink} strokeWidth="3" aria-hidden="true">
      <path d="M1.5 1.5h37v37h-37z" strokeDasharray={direction === 'not-measured' ? '6 5' : undefined} />
      {signs[direction] && <path d={signs[direction]} />}
    </svg>
  )
}
