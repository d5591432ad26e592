import { mostCompared, toComparePath } from '../../lib/compare/compare-state'
import type { Outcome } from '../../lib/content/case-study-schema'
import type { Card } from '../../lib/library/card'
import { formatPlace } from '../../lib/library/format-place'
import { toLibraryPath } from '../../lib/library/library-path'
import { type Difference, inShort } from '../../lib/match/family'
import { toHref } from '../../lib/site'
import type { ApproachId } from '../../lib/vocabulary/approaches'
import { TableFrame } from '../layout/table-frame'
import { DirectionVerdict, StepVerdict } from '../marks/verdict'

/** A programme of a family, with what it does differently from the first. */
export type FamilyMember = Card & { readonly differences: readonly Difference[]; readonly outcome: Outcome | undefined }

/** A family as a record shows it. `count` is of the whole family, of which `members` may be the first. */
export type FamilyView = {
  readonly label: string
  readonly approach: ApproachId
  readonly count: number
  readonly members: readonly FamilyMember[]
}

/** One model in several places, side by side: what each changed, what happened, for whom, at what cost. The first is this one. */
export function FamilyTable({ label, approach, count, members }: FamilyView) {
  return (
    <div className="family">
      <h3 className="family__title" id="family">
        Same model elsewhere: {label}
      </h3>
      <p className="section-note">
        What differs is read from the fields of the records. <a href={toHref(toComparePath(toFirst(members)))}>Compare them in full</a>.
      </p>
      <TableFrame label={`Same model elsewhere: ${label}`}>
        <table className="grid-table family__table">
          <thead>
            <tr>
              {['Programme', 'What it changed, seen from here', 'How sure, which way', 'Main figure', 'Who for', 'Cost'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member, index) => (
              <Row key={member.slug} member={member} here={index === 0} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {count > members.length && (
        <p className="section-note">
          {members.length} of {count} are shown. <a href={toHref(toLibraryPath({ approach: [approach] }))}>See all in the library</a>.
        </p>
      )}
    </div>
  )
}

/** As many as fit side by side, this one first. */
function toFirst(members: readonly FamilyMember[]): readonly string[] {
  return members.slice(0, mostCompared).map(({ slug }) => slug)
}

function Row({ member, here }: { readonly member: FamilyMember; readonly here: boolean }) {
  const { slug, title, evidenceStep, direction, forWhom, cost } = member
  return (
    <tr>
      <th scope="row">
        {here ? `${title} (this page)` : <a href={toHref(`/case-studies/${slug}/`)}>{title}</a>}
        <span className="family__place">{formatPlace(member.areas)}</span>
      </th>
      <td>{here ? 'The one the others are set against.' : <Differences differences={member.differences} />}</td>
      <td>
        <StepVerdict step={evidenceStep} /> <DirectionVerdict direction={direction} />
      </td>
      <td>
        <MainFigure slug={slug} outcome={member.outcome} />
      </td>
      <td>{forWhom}</td>
      <td>{cost ?? <span className="unknown">not found</span>}</td>
    </tr>
  )
}

function Differences({ differences }: Pick<FamilyMember, 'differences'>) {
  if (differences.length === 0) return <span className="unknown">No difference in the fields compared.</span>
  return (
    <ul>
      {differences.map(({ head, text }) => (
        <li key={head}>
          {head !== inShort && <span className="quiet">{head}: </span>}
          {text}
        </li>
      ))}
    </ul>
  )
}

/** A figure never stands without what it is compared with and who measured it; its sources are one action away. */
function MainFigure({ slug, outcome }: { readonly slug: string; readonly outcome: Outcome | undefined }) {
  if (!outcome) return <span className="unknown">none found</span>
  const { figure, measure, comparedWith, measuredBy } = outcome
  return (
    <ul>
      <li>
        <a href={toHref(`/case-studies/${slug}/#measured`)}>
          <strong>{figure}</strong>
        </a>{' '}
        {measure}
      </li>
      <li>
        <span className="quiet">Compared with:</span> {comparedWith ?? 'nothing, a count'}
      </li>
      <li>
        <span className="quiet">Measured by:</span> {measuredBy}
      </li>
    </ul>
  )
}
