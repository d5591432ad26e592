import type { CaseStudy } from '../content/case-study'
import type { SourceEntry } from '../content/case-study-schema'
import { site, toUrl } from '../site'
import { approaches } from '../vocabulary/approaches'
import { type AreaId, areas } from '../vocabulary/areas'
import { regions } from '../vocabulary/regions'

/** A node of schema.org data. */
export type DataNode = { readonly [property: string]: unknown }

/** A record for search engines and reference managers: a report with its sources and places, and the way to it. */
export function toStructuredData(caseStudy: CaseStudy): DataNode {
  return { '@context': 'https://schema.org', '@graph': [toReport(caseStudy), toBreadcrumbs(caseStudy)] }
}

/** JSON for a `<script>` element: `<` is written so that no text can end the element. */
export function formatStructuredData(data: DataNode): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function toReport(caseStudy: CaseStudy): DataNode {
  const { slug, title, aliases, summary, review, started, ended } = caseStudy
  const address = toUrl(`/case-studies/${slug}/`)
  return {
    '@type': 'Report',
    '@id': `${address}#report`,
    url: address,
    mainEntityOfPage: address,
    headline: title,
    ...(aliases.length > 0 && { alternativeHeadline: aliases }),
    abstract: summary,
    description: summary,
    image: `${address}card.png`,
    inLanguage: site.locale,
    isAccessibleForFree: true,
    license: site.licence.address,
    datePublished: review.published,
    dateModified: [review.reviewed, ...review.changes.map(({ date }) => date)].sort().at(-1),
    author: publisher,
    publisher,
    about: caseStudy.approaches.map((id) => ({ '@type': 'Thing', name: approaches[id].label, url: toUrl(`/approaches/${id}/`) })),
    spatialCoverage: caseStudy.areas.map(toPlace),
    ...(started && { temporalCoverage: `${started.date}/${ended?.date ?? '..'}` }),
    citation: caseStudy.sources.map(toCitedWork),
  }
}

const publisher: DataNode = { '@type': 'Organization', name: site.name, url: toUrl('/') }

function toPlace(id: AreaId): DataNode {
  const { label, region } = areas[id]
  const nation = region === 'wales' ? 'Wales' : 'England'
  const within = region === 'wales' ? nation : `${regions[region]}, ${nation}`
  return { '@type': 'AdministrativeArea', name: `${label} police force area`, containedInPlace: { '@type': 'Place', name: within } }
}

/** A source without an address is cited without one. */
function toCitedWork({ title, publisher: name, date, address }: SourceEntry): DataNode {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name },
    ...(date !== undefined && { datePublished: date }),
    ...(address !== undefined && { url: address }),
  }
}

function toBreadcrumbs({ slug, title, approaches: [main] }: CaseStudy): DataNode {
  const steps = [
    { name: 'Case studies', path: '/case-studies/' },
    ...(main ? [{ name: approaches[main].label, path: `/approaches/${main}/` }] : []),
    { name: title, path: `/case-studies/${slug}/` },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: toUrl(path) })),
  }
}
