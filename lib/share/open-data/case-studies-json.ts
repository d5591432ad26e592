import type { CaseStudy } from '../../content/case-study'
import { site, toUrl } from '../../site'
import { approaches } from '../../vocabulary/approaches'
import { areas } from '../../vocabulary/areas'
import { directions, evidenceSteps } from '../../vocabulary/evidence'
import { groups } from '../../vocabulary/groups'
import { preventionLevels } from '../../vocabulary/prevention-levels'
import { regions } from '../../vocabulary/regions'
import { settings } from '../../vocabulary/settings'
import { statuses } from '../../vocabulary/statuses'
import { violenceTypes } from '../../vocabulary/violence-types'
import { dataFiles } from './data-files'
import type { Release } from './release'

/** The records as data: what can be filtered and counted. `terms` gives the label of every id. */
export function toCaseStudiesJson(records: readonly CaseStudy[], { version, date }: Release) {
  return {
    name: site.name,
    description: dataFiles.json.description,
    address: toUrl(dataFiles.json.path),
    about: toUrl('/about/data/'),
    licence: { name: site.licence.name, address: site.licence.address },
    version,
    date,
    count: records.length,
    terms: toTerms(),
    caseStudies: records.map(toEntry),
  }
}

function toTerms() {
  return {
    approaches: toLabels(approaches),
    areas: toLabels(areas),
    regions,
    preventionLevels: toLabels(preventionLevels),
    violenceTypes,
    settings,
    groups,
    status: statuses,
    evidenceStep: toLabels(evidenceSteps),
    direction: directions,
  }
}

function toLabels(vocabulary: Readonly<Record<string, { readonly label: string }>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(vocabulary).map(([id, { label }]) => [id, label]))
}

function toEntry(record: CaseStudy) {
  const { slug, title, aliases, summary, status, started, ended, ages, review } = record
  const address = toUrl(`/case-studies/${slug}/`)
  return {
    ...{ slug, title, aliases, address, record: `${address}record.json`, markdown: `${address}record.md`, summary },
    status: { state: status.state, asOf: status.asOf },
    ...(started && { started: started.date }),
    ...(ended && { ended: ended.date }),
    ...toFiled(record),
    ...(ages && { ages: { from: ages.from, to: ages.to } }),
    audience: record.audience.text,
    evidenceStep: record.evidenceStep,
    selfEvaluated: record.selfEvaluated,
    direction: record.direction.overall,
    money: record.money.map(({ source: _, ...entry }) => entry),
    outcomes: record.outcomes.map(({ source: _, note: __, ...outcome }) => outcome),
    sources: record.sources.length,
    review: { published: review.published, reviewed: review.reviewed, next: review.next, confirmed: review.confirmed },
  }
}

function toFiled({ areas: chosen, regions: within, nations, approaches: kinds, preventionLevels: levels, ...record }: CaseStudy) {
  return {
    ...{ areas: chosen, regions: within, nations, approaches: kinds, preventionLevels: levels },
    ...{ violenceTypes: record.violenceTypes, settings: record.settings, groups: record.groups },
  }
}
