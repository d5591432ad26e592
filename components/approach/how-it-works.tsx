import type { ApproachText } from '../../lib/content/approach-schema'
import type { PageCitations } from '../../lib/content/page-citations'
import { BasisMark } from '../record/basis-mark'
import { SourceRefs } from '../record/source-refs'

type Props = { readonly statements: ApproachText['howItWorks']; readonly citations: PageCitations }

/** The idea behind an approach, statement by statement, each with its basis. */
export function HowItWorks({ statements, citations }: Props) {
  return (
    <ul className="based">
      {statements.map(({ text, basis, source }, index) => (
        <li key={text}>
          <p>
            {text}
            <SourceRefs ids={source} at={`cite-how-${index + 1}`} citations={citations} />
          </p>
          <BasisMark basis={basis} />
        </li>
      ))}
    </ul>
  )
}
