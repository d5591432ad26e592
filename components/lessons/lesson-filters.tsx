import { approaches } from '../../lib/vocabulary/approaches'
import { type Basis, bases } from '../../lib/vocabulary/sources'

type Props = {
  readonly approachIds: readonly (keyof typeof approaches)[]
  /** Whether the page holds every challenge and lesson, or the first of each theme. */
  readonly whole: boolean
}

/**
 * Two choices and a count, shown only where the script that makes them work has run. The state lives in the address.
 * In development React hydrates documents too: it must leave alone what the script has done by then.
 */
export function LessonFilters({ approachIds, whole }: Props) {
  return (
    <fieldset className="lesson-filters waits" data-lesson-filters={whole ? 'all' : 'first'} hidden suppressHydrationWarning>
      <legend className="vh">Filter the challenges and lessons</legend>
      <label>
        Approach
        <select name="approach">
          <option value="">All approaches</option>
          {approachIds.map((id) => (
            <option key={id} value={id}>
              {approaches[id].label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Basis
        <select name="basis">
          <option value="">Published and our reading</option>
          {(Object.keys(bases) as Basis[]).map((basis) => (
            <option key={basis} value={basis}>
              {basis === 'published' ? 'A source says so' : 'This library’s reading'}
            </option>
          ))}
        </select>
      </label>
      <p className="lesson-filters__status" role="status" suppressHydrationWarning />
    </fieldset>
  )
}
