import type { Metadata } from 'next'
import { AreaHead } from '../../../../components/area/area-head'
import { GapsTable } from '../../../../components/area/gaps-table'
import { Neighbours } from '../../../../components/area/neighbours'
import { NothingHere } from '../../../../components/area/nothing-here'
import { RegionTable } from '../../../../components/area/region-table'
import { FollowLink } from '../../../../components/layout/follow-link'
import { Page } from '../../../../components/layout/page'
import { Section } from '../../../../components/layout/section'
import { AllInLibrary, mostListed } from '../../../../components/library/all-in-library'
import { Entries } from '../../../../components/library/entries'
import { PageSources } from '../../../../components/reference/page-sources'
import { listAreaPlaces } from '../../../../lib/content/area-cited-places'
import { caseStudies } from '../../../../lib/content/case-studies'
import { toPageCitations } from '../../../../lib/content/page-citations'
import { areaFacts } from '../../../../lib/content/reference-files'
import { toAreaLede } from '../../../../lib/library/area-lede'
import { type AreaPlace, placeIds, toAreaPlace } from '../../../../lib/library/area-place'
import { toCard } from '../../../../lib/library/card'
import { formatDate } from '../../../../lib/library/format-date'
import { listGaps } from '../../../../lib/library/gaps'
import { selectCards, toLibraryPath } from '../../../../lib/library/library-path'
import { toAreaShelves } from '../../../../lib/library/shelves'
import { toAreaFeed } from '../../../../lib/share/followed'
import { toPageMetadata } from '../../../../lib/share/page-metadata'
import { toHref } from '../../../../lib/site'
import { regions } from '../../../../lib/vocabulary/regions'

type Props = { readonly params: Promise<{ readonly id: string }> }

const cards = caseStudies.map(toCard)
const shelves = toAreaShelves(cards)

export const dynamicParams = false

export function generateStaticParams() {
  return placeIds.map((id) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = toAreaPlace((await params).id)
  const what =
    place.kind === 'area'
      ? 'who holds the PCC function, the violence reduction unit’s own name, and what its neighbours do'
      : 'its police force areas, and what lies next door'
  return toPageMetadata({
    title: place.label,
    description: `${place.label}: ${toAreaLede(place, cards)} With ${what}.`,
    path: `/areas/${place.id}/`,
    followed: toAreaFeed(place),
  })
}

export default async function AreaPage({ params }: Props) {
  const place = toAreaPlace((await params).id)
  const here = selectCards(cards, { area: [place.id] })
  const citations = toPageCitations(areaFacts.sources, listAreaPlaces(place, areaFacts))
  return (
    <Page section="areas">
      <div className="sheet">
        <AreaHead place={place} cards={here} shelves={shelves} lede={toAreaLede(place, cards)} facts={areaFacts} citations={citations} />
      </div>
      <div className="frame area">
        {place.kind === 'region' && (
          <Section id="members" title="Police force areas">
            <RegionTable members={place.members} shelves={shelves} facts={areaFacts} citations={citations} />
          </Section>
        )}
        <Section id="here" title="Case studies here" note={<HereNote place={place} count={here.length} />}>
          {here.length > 0 ? (
            <>
              <Entries cards={here.slice(0, mostListed)} plain={place.kind === 'area'} />
              <AllInLibrary count={here.length} path={toLibraryPath({ area: [place.id] })} />
            </>
          ) : (
            <NothingHere place={place} cards={cards} />
          )}
        </Section>
        <Section id="next-door" title="Next door" note="What the neighbours have on their shelves.">
          <Neighbours cards={cards} ids={place.near} />
        </Section>
        {place.elsewhere.length > 0 && (
          <Section
            id="region"
            title="Elsewhere in the region"
            note={<a href={toHref(`/areas/${place.region}/`)}>{regions[place.region]}</a>}
          >
            <Neighbours cards={cards} ids={place.elsewhere} />
          </Section>
        )}
        <Gaps id={place.id} />
        <PageSources
          sources={citations.sources}
          note={`For the facts at the head, read on ${formatDate(areaFacts.readOn)}. Changes since May 2025 in who holds the PCC function were not checked.`}
        />
      </div>
    </Page>
  )
}

function HereNote({ place: { id, label }, count }: { readonly place: AreaPlace; readonly count: number }) {
  return (
    <>
      {count > 0 && 'Surest evidence first. '}
      {count > 1 && (
        <>
          <a href={toHref(toLibraryPath({ area: [id] }))}>Filter these in the library</a>.{' '}
        </>
      )}
      <FollowLink path={`/areas/${id}/`} what={label} />
    </>
  )
}

function Gaps({ id }: { readonly id: string }) {
  const gaps = listGaps(cards, selectCards(cards, { area: [id] }))
  if (gaps.length === 0) return null
  return (
    <Section id="not-here" title="Approaches not seen here" note="Each with the surest case study from elsewhere.">
      <GapsTable gaps={gaps} />
    </Section>
  )
}
