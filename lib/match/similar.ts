import type { CaseStudy } from '../content/case-study'
import { toLowerLabel } from '../library/format-list'
import { approaches } from '../vocabulary/approaches'
import { groups } from '../vocabulary/groups'
import { settings } from '../vocabulary/settings'
import { violenceTypes } from '../vocabulary/violence-types'
import type { TextLikeness, ToTextLikeness } from './text-likeness'

/** The part of a record that says how alike two programmes are. */
export type Profile = Pick<CaseStudy, 'slug' | 'title' | 'approaches' | 'groups' | 'settings' | 'violenceTypes'>
export type Relations = Pick<CaseStudy, 'adaptedFrom' | 'adaptedBy' | 'relatedTo'>
export type Reason = { readonly head: string; readonly text: string }
export type Similar = { readonly slug: string; readonly reasons: readonly Reason[] }

type Terms = Readonly<Record<string, string>>
type Aspect = {
  readonly field: 'approaches' | 'groups' | 'settings' | 'violenceTypes'
  readonly weight: number
  readonly head: string
  readonly labels: Terms
}

/** What is compared, the most telling first. A shared term weighs the more the fewer records have it. */
const aspects: readonly Aspect[] = [
  { field: 'approaches', weight: 3, head: 'Same approach', labels: toLabels(approaches) },
  { field: 'groups', weight: 1.5, head: 'Also for', labels: groups },
  { field: 'settings', weight: 1.5, head: 'Also in', labels: settings },
  { field: 'violenceTypes', weight: 1, head: 'Also on', labels: violenceTypes },
]

/** Points for texts that are alike in every word; real ones come to a third of it at most. */
export const textWeight = 20
/** From here on two texts tell of much the same work: one pair of records in ten. */
export const alikeText = 0.15
const fewestWords = 2

const nothingSaid: ToTextLikeness = () => ({ score: 0, words: [] })

/** How many programmes a record shows: at most six; those of another approach only until there are three. */
export const mostSimilar = 6
const fewestSimilar = 3

/**
 * The programmes to look at next: first those the record or the other names as its origin, its offspring or its family;
 * then those most alike in what they are (approach, audience, setting, type of violence) and in what their records say.
 * Never the record itself. At most six.
 */
export function listSimilar(
  record: Profile & Relations,
  all: readonly (Profile & Relations)[],
  toLikeness: ToTextLikeness = nothingSaid,
): readonly Similar[] {
  const others = all.filter(({ slug }) => slug !== record.slug)
  const related = others
    .flatMap((other) => toRelated(record, other))
    .map((similar) => withWords(similar, toLikeness(record.slug, similar.slug)))
  const taken = new Set(related.map(({ slug }) => slug))
  const alike = rankAlike(
    record,
    others.filter(({ slug }) => !taken.has(slug)),
    all,
    toLikeness,
  )
  const close = alike.filter(({ sameApproach }) => sameApproach)
  const wider = alike.filter(({ sameApproach }) => !sameApproach).slice(0, Math.max(0, fewestSimilar - related.length - close.length))
  return [...related, ...close.map(toSimilar), ...wider.map(toSimilar)].slice(0, mostSimilar)
}

/** The relation of two records, whichever of them states it. A sentence about one must not be read as one about the other. */
function toRelated(record: Profile & Relations, other: Profile & Relations): readonly Similar[] {
  const { slug } = other
  if (record.adaptedFrom.includes(slug) || other.adaptedBy.includes(record.slug)) return [{ slug, reasons: [origin] }]
  if (record.adaptedBy.includes(slug) || other.adaptedFrom.includes(record.slug)) return [{ slug, reasons: [offspring] }]
  const mine = record.relatedTo.find((related) => related.slug === slug)
  if (mine) return [{ slug, reasons: [{ head: 'Same family', text: mine.why }] }]
  const theirs = other.relatedTo.find((related) => related.slug === record.slug)
  return theirs
    ? [{ slug, reasons: [{ head: 'Same family', text: `its record says of the programme on this page: “${theirs.why}”` }] }]
    : []
}

const origin: Reason = { head: 'Where it came from', text: 'the programme on this page grew out of it.' }
const offspring: Reason = { head: 'What became of it', text: 'it grew out of the programme on this page.' }

type Ranked = { readonly slug: string; readonly shared: readonly Shared[]; readonly text: TextLikeness; readonly sameApproach: boolean }

/** By likeness, then by title. A record that shares neither an approach nor two other aspects, and reads differently, is left out. */
function rankAlike(record: Profile, others: readonly Profile[], all: readonly Profile[], toLikeness: ToTextLikeness): readonly Ranked[] {
  return others
    .map((other) => {
      const text = toLikeness(record.slug, other.slug)
      return { other, text, shared: toShared(record, other, all), score: toScore(record, other, all) + textWeight * text.score }
    })
    .filter(({ shared, text }) => shared.length > 1 || hasApproach(shared) || (text.score >= alikeText && text.words.length >= fewestWords))
    .sort((a, b) => b.score - a.score || a.other.title.localeCompare(b.other.title, 'en-GB'))
    .map(({ other, shared, text }) => ({ slug: other.slug, shared, text, sameApproach: hasApproach(shared) }))
}

function hasApproach(shared: readonly Shared[]): boolean {
  return shared.some(({ aspect }) => aspect.field === 'approaches')
}

function toSimilar({ slug, shared, text }: Ranked): Similar {
  return withWords({ slug, reasons: shared.map(toReason) }, text)
}

/** The words both records use, where their texts are alike enough for it to be a reason. */
function withWords({ slug, reasons }: Similar, { score, words }: TextLikeness): Similar {
  if (score < alikeText || words.length < fewestWords) return { slug, reasons }
  return { slug, reasons: [...reasons, { head: 'Both tell of', text: `${words.join(', ')}.` }] }
}

type Shared = { readonly aspect: Aspect; readonly terms: readonly string[] }

/** What both have, the rarest terms of each aspect first. */
function toShared(record: Profile, other: Profile, all: readonly Profile[]): readonly Shared[] {
  return aspects
    .map((aspect) => {
      const rarity = (term: string) => countWith(term, aspect, all)
      return { aspect, terms: [...listShared(record, other, aspect)].sort((a, b) => rarity(a) - rarity(b)) }
    })
    .filter(({ terms }) => terms.length > 0)
}

function listShared(record: Profile, other: Profile, { field }: Aspect): readonly string[] {
  const theirs: readonly string[] = other[field]
  return record[field].filter((term) => theirs.includes(term))
}

function toScore(record: Profile, other: Profile, all: readonly Profile[]): number {
  const scores = aspects.map((aspect) => {
    const rarity = listShared(record, other, aspect).map((term) => Math.log(1 + all.length / countWith(term, aspect, all)))
    return aspect.weight * rarity.reduce((sum, value) => sum + value, 0)
  })
  const main = record.approaches[0] === other.approaches[0] ? mainApproachBonus : 0
  return main + scores.reduce((sum, score) => sum + score, 0)
}

/** The first approach is the main one: to share it as the main one counts beyond sharing the term. */
const mainApproachBonus = 3

function countWith(term: string, { field }: Aspect, all: readonly Profile[]): number {
  return all.filter((profile) => (profile[field] as readonly string[]).includes(term)).length // the field's own terms are narrower
}

/** A reason names the two rarest terms: more is no reason but a list. */
const mostTerms = 2

function toReason({ aspect: { head, labels }, terms }: Shared): Reason {
  return {
    head,
    text: `${terms
      .slice(0, mostTerms)
      .map((term) => toLowerLabel(labels[term] ?? term))
      .join('; ')}.`,
  }
}

function toLabels(terms: Readonly<Record<string, { readonly label: string }>>): Terms {
  return Object.fromEntries(Object.entries(terms).map(([term, { label }]) => [term, label]))
}
