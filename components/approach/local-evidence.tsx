import type { ApproachText } from '../../lib/content/approach-schema'
import type { Card } from '../../lib/library/card'
import { toHref } from '../../lib/site'
import { StepVerdict } from '../marks/verdict'

type Props = { readonly items: ApproachText['localEvidence']; readonly cards: readonly Card[] }

/** Where local results agree or disagree with the wider evidence; under each reading its case studies, with how sure each is. */
export function LocalEvidence({ items, cards }: Props) {
  return (
    <div className="section__prose">
      {items.map(({ text, caseStudies }) => (
        <div key={text}>
          <p>{text}</p>
          <ul className="entry__verdicts" aria-label="Read from">
            {selectInOrder(cards, caseStudies).map(({ slug, title, evidenceStep }) => (
              <li key={slug}>
                <a href={toHref(`/case-studies/${slug}/`)}>{title}</a> <StepVerdict step={evidenceStep} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** The cards in the order in which the text names them. */
function selectInOrder(cards: readonly Card[], slugs: readonly string[]): readonly Card[] {
  return slugs.flatMap((slug) => cards.filter((card) => card.slug === slug))
}
