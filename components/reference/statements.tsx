import type { PageCitations } from '../../lib/content/page-citations'
import type { ReferencePage } from '../../lib/content/reference-page-schema'
import { toLibraryPath } from '../../lib/library/library-path'
import { toHref } from '../../lib/site'
import { type SectorId, sectors } from '../../lib/vocabulary/sectors'
import { Section } from '../layout/section'
import { SourceRefs } from '../record/source-refs'

type PageSection = ReferencePage['sections'][number]
type Props = { readonly sections: readonly PageSection[]; readonly citations: PageCitations }

/** Sourced statements under headings. A statement about a sector leads to the case studies in which that sector had a part. */
export function Statements({ sections, citations }: Props) {
  return sections.map(({ id, title, items }) => (
    <Section key={id} id={id} title={title}>
      <dl className="statements">
        {items.map(({ term, text, sectors: named, source }, index) => (
          <div className="statement" key={text}>
            <dt>{term ?? title}</dt>
            <dd>
              {text}
              <SourceRefs ids={source} at={`cite-${id}-${index + 1}`} citations={citations} />
              {named.map((sector) => (
                <SectorLink key={sector} sector={sector} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  ))
}

function SectorLink({ sector }: { readonly sector: SectorId }) {
  return (
    <>
      <br />
      <a className="statement__sector" href={toHref(toLibraryPath({ sector: [sector] }))}>
        Case studies with a part for: {sectors[sector]}
      </a>
    </>
  )
}
