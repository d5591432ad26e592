import type { ReactNode } from 'react'
import type { AreaFacts as Facts } from '../../lib/content/area-facts-schema'
import type { PageCitations } from '../../lib/content/page-citations'
import { areaAliases } from '../../lib/vocabulary/area-aliases'
import type { AreaId } from '../../lib/vocabulary/areas'
import { SourceRefs } from '../record/source-refs'

type Props = { readonly area: AreaId; readonly facts: Facts; readonly citations: PageCitations }

/** Who is who in an area, each with its source, and the names people use for places in it. */
export function AreaFacts({ area, facts: { force, forceNameUnseen, holder, unit }, citations }: Props) {
  return (
    <dl className="facts">
      <Fact name="Police force">
        {force}
        {forceNameUnseen && <span className="quiet"> (name not spelled out on a page we read)</span>}
      </Fact>
      <Fact name="Holds the PCC function">
        {holder.name}
        <SourceRefs ids={holder.source} at="cite-holder" citations={citations} />
        {holder.note && <span className="facts__note">{holder.note}</span>}
      </Fact>
      <Fact name="Violence reduction unit">
        {unit ? (
          <>
            {unit.name ?? <span className="unknown">own name not found</span>}
            <SourceRefs ids={unit.source} at="cite-unit" citations={citations} />
            {unit.note && <span className="facts__note">{unit.note}</span>}
          </>
        ) : (
          <span className="unknown">none among the areas funded for one, on the pages we read</span>
        )}
      </Fact>
      {unit && <Fact name="Home Office funded">since {unit.fundedFrom}</Fact>}
      <Fact name="People also say">{areaAliases[area].join(', ')}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
