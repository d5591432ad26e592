import type { CaseStudy } from './case-study'
import type { SourceEntry } from './case-study-schema'
import { groupBySector, groupByTheme } from './groupings'
import { referenceRun, toReferenceIds } from './source-references'

/** A place of the page where sources are cited: `at` is the id of the reference in the page. */
export type CitedPlace = { readonly at: string; readonly ids: readonly string[] }

/** A source with its number on the page and the ids of every place that cites it, in page order. */
export type CitedSource = SourceEntry & { readonly number: number; readonly anchors: readonly string[] }

export type Citations = {
  /** Source id → number on the page. */
  readonly numbers: Readonly<Record<string, number>>
  /** By number. */
  readonly sources: readonly CitedSource[]
}

/** Numbers the sources in the order in which the page first cites them, and finds the way back to each place. */
export function toCitations(caseStudy: CaseStudy): Citations {
  const places = listCitedPlaces(caseStudy)
  const order = [...new Set([...places.flatMap(({ ids }) => toSorted(ids, caseStudy.sources)), ...caseStudy.sources.map(({ id }) => id)])]
  const numbers = Object.fromEntries(order.map((id, index) => [id, index + 1]))
  const sources = order.flatMap((id) => caseStudy.sources.filter((source) => source.id === id))
  return {
    numbers,
    sources: sources.map((source, index) => ({
      ...source,
      number: index + 1,
      anchors: places.filter(({ ids }) => ids.includes(source.id)).map(({ at }) => at),
    })),
  }
}

/** Every place that cites a source, in page order: head, summary, body, what it takes, what was measured, lessons, questions. */
export function listCitedPlaces(caseStudy: CaseStudy): readonly CitedPlace[] {
  const places = [
    ...listHeadPlaces(caseStudy),
    ...listBodyPlaces(caseStudy.body),
    ...listReplicationPlaces(caseStudy),
    ...listEvidencePlaces(caseStudy),
    ...groupByTheme(caseStudy).flatMap(({ items }) =>
      items.map(({ kind, number, source }) => ({ at: `cite-${kind}-${number}`, ids: source })),
    ),
    ...toPlaces('cite-unknown', caseStudy.unknowns),
  ]
  return places.filter(({ ids }) => ids.length > 0)
}

/** Head and summary box. A cell that sums up several entries cites all their sources at once. */
function listHeadPlaces(caseStudy: CaseStudy): readonly CitedPlace[] {
  const { money, organisations, places } = caseStudy
  return [
    { at: 'cite-summary', ids: caseStudy.summarySource ?? [] },
    { at: 'cite-evidence', ids: caseStudy.evidenceReason.source },
    { at: 'cite-direction', ids: caseStudy.direction.source ?? [] },
    { at: 'cite-status', ids: caseStudy.status.source },
    { at: 'cite-tried', ids: caseStudy.tried.source },
    { at: 'cite-where', ids: unite(places) },
    { at: 'cite-audience', ids: caseStudy.audience.source },
    { at: 'cite-ages', ids: caseStudy.ages?.source ?? [] },
    { at: 'cite-referral', ids: caseStudy.referral?.source ?? [] },
    { at: 'cite-cost', ids: unite(money.slice(0, 1)) },
    { at: 'cite-leads', ids: unite(organisations.filter(({ role }) => role === 'lead')) },
    ...toPlaces('cite-contact', caseStudy.whoToAsk),
  ]
}

/** A run of references, or a figure with its `source`; the runs are numbered as `remarkSourceReferences` numbers them. */
const bodyCitation = new RegExp(`(?<run>${referenceRun.source})|<(?:Shares|Bars)\\b(?<attributes>[^>]*)>`, 'g')

function listBodyPlaces(body: string): readonly CitedPlace[] {
  let runs = 0
  return [...body.matchAll(bodyCitation)].map(({ groups }) => {
    const { run, attributes = '' } = groups ?? {}
    if (run) {
      runs += 1
      return { at: `body-${runs}`, ids: toReferenceIds(run) }
    }
    return { at: toFigureAnchor(toAttribute(attributes, 'title')), ids: toAttribute(attributes, 'source').split(/\s+/).filter(Boolean) }
  })
}

/** The id of a figure's reference, from its title, for a figure in a body has no number of its own. */
export function toFigureAnchor(title: string): string {
  return `figure-${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`
}

function toAttribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}

function listReplicationPlaces(caseStudy: CaseStudy): readonly CitedPlace[] {
  return [
    ...toPlaces('cite-must', caseStudy.mustStay),
    ...toPlaces('cite-may', caseStudy.mayChange),
    ...toPlaces('cite-first', caseStudy.inPlaceFirst),
    ...toPlaces('cite-material', caseStudy.materials),
    ...groupBySector(caseStudy.organisations).flatMap(({ organisations }) =>
      organisations.map(({ number, source }) => ({ at: `cite-organisation-${number}`, ids: source })),
    ),
    ...toPlaces('cite-money', caseStudy.money),
    { at: 'cite-started', ids: caseStudy.started?.source ?? [] },
    { at: 'cite-ended', ids: caseStudy.ended?.source ?? [] },
    ...toPlaces('cite-place', caseStudy.places),
  ]
}

function listEvidencePlaces(caseStudy: CaseStudy): readonly CitedPlace[] {
  return [
    ...toPlaces('cite-outcome', caseStudy.outcomes),
    ...toPlaces('cite-evaluation', caseStudy.evaluations),
    ...toPlaces('cite-contradiction', caseStudy.contradictions),
    ...toPlaces('cite-limit', caseStudy.limits),
  ]
}

function toPlaces(name: string, entries: readonly { readonly source?: readonly string[] | undefined }[]): readonly CitedPlace[] {
  return entries.map(({ source }, index) => ({ at: `${name}-${index + 1}`, ids: source ?? [] }))
}

function unite(entries: readonly { readonly source: readonly string[] }[]): readonly string[] {
  return [...new Set(entries.flatMap(({ source }) => source))]
}

/** Sources first cited together are numbered in the order of the record's list. */
function toSorted(ids: readonly string[], sources: readonly SourceEntry[]): readonly string[] {
  const position = (id: string) => sources.findIndex((source) => source.id === id)
  return [...ids].sort((a, b) => position(a) - position(b))
}
