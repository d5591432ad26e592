import type { ReactNode } from 'react'
import type { SectorGroup } from '../../lib/content/groupings'
import { BasisMark } from './basis-mark'
import { MoneyTable } from './money-table'
import { Organisations } from './organisations'
import type { RecordProps } from './record-view'
import { SectionHeading } from './section-heading'
import { SourceRefs } from './source-refs'
import { WhenAndWhere } from './when-and-where'

type Props = RecordProps & { readonly sectors: readonly SectorGroup[] }

/** For whoever wants to do it again: what must stay, who does what, what it costs, how long it has run. */
export function WhatItTakes({ caseStudy, citations, sectors }: Props) {
  const { mustStay, mayChange, inPlaceFirst, materials } = caseStudy
  return (
    <section aria-labelledby="takes">
      <SectionHeading id="takes">What it takes</SectionHeading>
      <dl className="takes wide">
        <Row name="Must stay" statements={mustStay} at="cite-must" citations={citations} />
        <Row name="May change" statements={mayChange} at="cite-may" citations={citations} />
        <Row name="In place first" statements={inPlaceFirst} at="cite-first" citations={citations} />
        {materials.length > 0 && <Row name="Materials" statements={materials} at="cite-material" citations={citations} />}
      </dl>
      <Organisations groups={sectors} citations={citations} />
      <MoneyTable caseStudy={caseStudy} citations={citations} />
      <WhenAndWhere caseStudy={caseStudy} citations={citations} />
    </section>
  )
}

type Statement = { readonly text: string; readonly source: readonly string[]; readonly basis?: 'published' | 'reading' }
type RowProps = Pick<RecordProps, 'citations'> & { readonly name: string; readonly statements: readonly Statement[]; readonly at: string }

function Row({ name, statements, at, citations }: RowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {statements.length === 0 ? (
          <Nothing>No source read says.</Nothing>
        ) : (
          <ul>
            {statements.map(({ text, source, basis }, index) => (
              <li key={text} className="takes__item">
                <p>
                  {text}
                  <SourceRefs ids={source} at={`${at}-${index + 1}`} citations={citations} />
                </p>{' '}
                {basis && <BasisMark basis={basis} />}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  )
}

function Nothing({ children }: { readonly children: ReactNode }) {
  return (
    <p>
      <span className="unknown">{children}</span>
    </p>
  )
}
