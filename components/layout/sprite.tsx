import { Fragment } from 'react'
import { landPath } from '../../lib/map/land-path'
import { type Direction, directions, evidenceStepIds, toBands } from '../../lib/vocabulary/evidence'

const frame = 'M.75.75h16.5v16.5H.75z'

/** The sign inside the frame of a direction mark: plus, plus over minus, equals, minus; an empty dashed frame. */
const signs: Readonly<Record<Direction, string | undefined>> = {
  better: 'M9 4.5v9M4.5 9h9',
  mixed: 'M9 3.5v6.5M5.7 6.75h6.6M5.7 13.5h6.6',
  none: 'M4.5 7h9M4.5 11h9',
  worse: 'M4.5 9h9',
  'not-measured': undefined,
}

/** Shapes that return many times on a page, written once and drawn with `<use>`: the land, the evidence steps, the directions. */
export function Sprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true">
      <defs>
        <path id="land" d={landPath} />
        {evidenceStepIds.map((step) => (
          <Bands key={step} count={toBands(step)} />
        ))}
        {(Object.keys(directions) as Direction[]).map((direction) => (
          <g key={direction} id={`direction-${direction}`}>
            <path className={signs[direction] ? 'box' : 'box box--open'} d={frame} />
            {signs[direction] && <path className="stroke" d={signs[direction]} />}
          </g>
        ))}
      </defs>
    </svg>
  )
}

/** Five bands counted from the foot; those not reached are hairlines. */
function Bands({ count }: { readonly count: number }) {
  return (
    <g id={`step-${count}`}>
      {[1, 2, 3, 4, 5].map((band) => (
        <Fragment key={band}>
          {band <= count ? (
            <rect className="mark-band" x="1" y={26.5 - band * 5} width="10" height="3.6" />
          ) : (
            <path className="mark-band-off" d={`M1.5 ${28.5 - band * 5}h9`} />
          )}
        </Fragment>
      ))}
    </g>
  )
}
