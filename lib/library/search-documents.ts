import type { CaseStudy } from '../content/case-study'
import type { Collection, SearchDocument, SynonymGroup } from '../search/search-document'
import { approachAliases } from '../vocabulary/approach-aliases'
import { approaches } from '../vocabulary/approaches'
import { areaAliases } from '../vocabulary/area-aliases'
import { areas } from '../vocabulary/areas'
import { directions, evaluationKinds, evidenceSteps, independences } from '../vocabulary/evidence'
import { groups } from '../vocabulary/groups'
import { preventionLevels } from '../vocabulary/prevention-levels'
import { regions } from '../vocabulary/regions'
import { sectors } from '../vocabulary/sectors'
import { settings } from '../vocabulary/settings'
import { statuses } from '../vocabulary/statuses'
import { violenceTypes } from '../vocabulary/violence-types'
import { listAcronyms } from './acronyms'
import { directionWords, statusWords, stepWords } from './evidence-words'
import { type SearchFieldName, searchFields } from './search-fields'
import { splitBody } from './split-body'

type Passages = Readonly<Record<SearchFieldName, readonly string[]>>
type Texts = readonly { readonly text: string }[]

/** The records as a collection for the engine. `headings` are those of a body, each with its anchor. */
export function toSearchCollection(
  records: readonly CaseStudy[],
  synonyms: readonly SynonymGroup[],
  headings: Readonly<Record<string, string>>,
): Collection {
  return { fields: searchFields, synonyms, documents: records.map((record) => toSearchDocument(record, headings)) }
}

export function toSearchDocument(record: CaseStudy, headings: Readonly<Record<string, string>>): SearchDocument {
  const { problem = [], how = [], delivery = [], next = [] } = splitBody(record.body, headings)
  const passages: Passages = { ...toNames(record), ...toLabels(record), ...toFacts(record), problem, how, delivery, next }
  return { id: record.slug, title: record.title, passages }
}

function toNames({ title, aliases, summary, places, lessons, challenges, tried, audience, referral }: CaseStudy) {
  return {
    title: [title],
    aliases,
    summary: [summary],
    places: places.map(({ name, note }) => joinSentences(name, note)),
    lessons: toTexts(lessons),
    challenges: toTexts(challenges),
    tried: [tried.text],
    audience: [audience.text, ...(referral ? [referral.text] : [])],
  }
}

function toLabels(record: CaseStudy) {
  const regionNames = record.regions.map((id) => regions[id])
  return {
    approach: record.approaches.map((id) => approaches[id].label),
    approachKin: record.approaches.map((id) => approachAliases[id].join(', ')),
    area: [...record.areas.map((id) => areas[id].label), ...regionNames, ...record.nations],
    areaKin: record.areas.map((id) => areaAliases[id].join(', ')),
    labels: toFiledUnder(record),
    evidence: toEvidence(record),
    status: [`${statuses[record.status.state]}: ${statusWords[record.status.state]}`, ...(record.status.note ? [record.status.note] : [])],
  }
}

function toFiledUnder(record: CaseStudy): readonly string[] {
  const taking = [...new Set(record.organisations.map(({ sector }) => sector))]
  return [
    ...record.violenceTypes.map((id) => violenceTypes[id]),
    ...record.settings.map((id) => settings[id]),
    ...record.groups.map((id) => groups[id]),
    ...record.preventionLevels.map((id) => `${preventionLevels[id].label} prevention`),
    ...taking.map((id) => sectors[id]),
    ...(record.founding ? ['In Focus founding case study'] : []),
  ]
}

function toEvidence({ evidenceStep, direction, outcomes, evaluations, processEvaluated, selfEvaluated }: CaseStudy): readonly string[] {
  const kinds = [...new Set(evaluations.filter(({ state }) => state === 'reported').map(({ kind }) => evaluationKinds[kind]))]
  return [
    `${evidenceSteps[evidenceStep].label}: ${stepWords[evidenceStep]}`,
    `${directions[direction.overall]}: ${directionWords[direction.overall]}`,
    ...(outcomes.some((outcome) => outcome.direction === 'worse') ? [`${directions.worse}: ${directionWords.worse}`] : []),
    ...kinds,
    ...(processEvaluated ? ['Process evaluation'] : []),
    ...(selfEvaluated ? [independences.self] : []),
  ]
}

function toFacts(record: CaseStudy) {
  return {
    organisations: [
      ...record.organisations.map(({ name, does }) => joinSentences(name, does)),
      ...record.money.map(({ amount, covers }) => `${amount}. ${covers}`),
    ],
    replication: toTexts([...record.mustStay, ...record.mayChange, ...record.inPlaceFirst, ...record.materials]),
    measured: toMeasured(record),
    unknowns: [...toTexts(record.unknowns), ...toTexts(record.whoToAsk)],
    nameKin: [listAcronyms(listNames(record)).join(', ')],
    sources: record.sources.map(({ title, publisher }) => `${title}. ${publisher}`),
  }
}

/** Where organisations, hospitals and evaluators are named in full. */
function listNames({ organisations, places, evaluations, whoToAsk }: CaseStudy): readonly string[] {
  return [...organisations, ...places]
    .map(({ name }) => name)
    .concat(
      evaluations.map(({ by }) => by),
      toTexts(whoToAsk),
    )
}

function toMeasured({ outcomes, limits, contradictions, evidenceReason, direction, evaluations }: CaseStudy): readonly string[] {
  return [
    evidenceReason.text,
    direction.reason,
    ...outcomes.map(({ measure, figure, comparedWith, note }) => joinSentences(`${measure}: ${figure}`, comparedWith, note)),
    ...evaluations.map(({ kind, by, note }) => joinSentences(`${evaluationKinds[kind]}, ${by}`, note)),
    ...limits.map(({ about, text }) => joinSentences(about, text)),
    ...contradictions.map(({ about, text }) => joinSentences(about, text)),
  ]
}

function toTexts(statements: Texts): readonly string[] {
  return statements.map(({ text }) => text)
}

function joinSentences(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : [/[.!?]$/.test(text) ? text : `${text}.`])).join(' ')
}
