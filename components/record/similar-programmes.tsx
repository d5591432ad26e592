import type { CaseStudy } from '../../lib/content/case-study'
import { formatList } from '../../lib/library/format-list'
import { toHref } from '../../lib/site'
import { areas } from '../../lib/vocabulary/areas'
import { MiniMap } from '../map/mini-map'
import { DirectionVerdict, StepVerdict } from '../marks/verdict'
import { FamilyTable, type FamilyView } from './family-table'
import { SectionHeading } from './section-heading'

/** Another case study with the reasons it belongs here, in plain words. */
export type SimilarProgramme = {
  readonly caseStudy: Pick<CaseStudy, 'slug' | 'title' | 'areas' | 'evidenceStep' | 'direction'>
  readonly reasons: readonly { readonly head: string; readonly text: string }[]
}

type Props = {
  readonly programmes: readonly SimilarProgramme[]
  /** The same model in several places, this one first. */
  readonly family?: FamilyView | undefined
}

/** Programmes of the same family first, then those most alike, each with its reasons; then the family side by side. */
export function SimilarProgrammes({ programmes, family }: Props) {
  return (
    <section className="band" aria-labelledby="similar">
      <SectionHeading id="similar">Similar programmes</SectionHeading>
      {programmes.length === 0 ? (
        <p>
          No other case study here is alike enough. <a href={toHref('/case-studies/')}>See them all</a>.
        </p>
      ) : (
        <ul className="similar-list">
          {programmes.map((programme) => (
            <Programme key={programme.caseStudy.slug} programme={programme} />
          ))}
        </ul>
      )}
      {family && <FamilyTable {...family} />}
    </section>
  )
}

function Programme({ programme: { caseStudy, reasons } }: { readonly programme: SimilarProgramme }) {
  return (
    <li className="similar">
      <MiniMap areas={caseStudy.areas} />
      <div>
        <h3 className="similar__title">
          <a href={toHref(`/case-studies/${caseStudy.slug}/`)}>{caseStudy.title}</a>
        </h3>
        <p className="similar__place">{formatList(caseStudy.areas.map((id) => areas[id].label))}</p>
        {reasons.map(({ head, text }) => (
          <p className="similar__why" key={head}>
            <strong>{head}:</strong> {text}
          </p>
        ))}
        <p className="entry__verdicts">
          <StepVerdict step={caseStudy.evidenceStep} /> <DirectionVerdict direction={caseStudy.direction.overall} />
        </p>
      </div>
    </li>
  )
}
