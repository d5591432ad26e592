import type { ApproachText } from '../../lib/content/approach-schema'
import type { Card } from '../../lib/library/card'
import { toHref } from '../../lib/site'

type Props = { readonly items: ApproachText['localEvidence']; readonly cards: readonly Card[] }

/** Where local results agree or disagree with the wider evidence, with the case studies it is read from. */
export function LocalEvidence({ items, cards }: Props) {
  return (
    <div className="section__prose">
      {items.map(({ text, caseStudies }) => (
        <p key={text}>
          {text}{' '}
          <span className="quiet">
            See{' '}
            {cards
              .filter(({ slug }) => caseStudies.includes(slug))
              .map(({ slug, title }, index) => (
                <span key={slug}>
                  {index > 0 && ', '}
                  <a href={toHref(`/case-studies/${slug}/`)}>{title}</a>
                </span>
              ))}
            .
          </span>
        </p>
      ))}
    </div>
  )
}
