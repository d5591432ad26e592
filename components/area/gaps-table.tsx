import { formatList } from '../../lib/library/format-list'
import type { Gap } from '../../lib/library/gaps'
import { toHref } from '../../lib/site'
import { approaches } from '../../lib/vocabulary/approaches'
import { areas } from '../../lib/vocabulary/areas'
import { StepVerdict } from '../marks/verdict'

/** Approaches not seen in a place, each with its surest case study from elsewhere. */
export function GapsTable({ gaps }: { readonly gaps: readonly Gap[] }) {
  return (
    <table className="gaps">
      <thead>
        <tr>
          <th scope="col">Approach</th>
          <th scope="col">
            Surest case study <span>Evidence</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ approach, surest }) => (
          <tr key={approach}>
            <th scope="row">
              <a href={toHref(`/approaches/${approach}/`)}>{approaches[approach].label}</a>
            </th>
            <td>
              <div className="gaps__case">
                <span>
                  <a href={toHref(`/case-studies/${surest.slug}/`)}>{surest.title}</a>{' '}
                  <span className="gaps__area">
                    {surest.areas.length > 2 ? `${surest.areas.length} areas` : formatList(surest.areas.map((id) => areas[id].label))}
                  </span>
                </span>{' '}
                <StepVerdict step={surest.evidenceStep} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
