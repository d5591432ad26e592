import { toLowerLabel } from '../library/format-list'
import { type Aspect, aspects, createRarity, mainApproachBonus, type Profile, type Rarity, type Relations } from './aspects'
import { indexAspects, indexRelations } from './similar-index'
import type { ListAlikeTexts, TextLikeness, ToTextLikeness } from './text-likeness'

export type Reason = { readonly head: string; readonly text: string }
export type Similar = { readonly slug: string; readonly reasons: readonly Reason[] }

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
 * Never the record itself. At most six. Of many records each is asked about: prepare them once with `createSimilar`.
 */
export function listSimilar(
  record: Profile & Relations,
  all: readonly (Profile & Relations)[],
  toLikeness: ToTextLikeness = nothingSaid,
): readonly Similar[] {
  return createSimilar(all, toLikeness)(record)
}

/** Up to so many records each is compared with every other; of more, with those an index finds. */
const mostCompared = 200
/** So many candidates are taken from each index: ten times what is shown. */
const mostCandidates = 60

/** `listSimilar` for many records: counts and indexes are made once. `listAlike` finds texts worth comparing. */
export function createSimilar(
  all: readonly (Profile & Relations)[],
  toLikeness: ToTextLikeness = nothingSaid,
  listAlike: ListAlikeTexts = () => [],
): (record: Profile & Relations) => readonly Similar[] {
  const bySlug = new Map(all.map((profile) => [profile.slug, profile]))
  const rarity = createRarity(all)
  const listRelated = indexRelations(all)
  const listClosest = indexAspects(all, rarity)
  return (record) => {
    const candidates = all.length <= mostCompared ? all : toCandidates(record)
    return rankSimilar(
      record,
      candidates.filter(({ slug }) => slug !== record.slug),
      rarity,
      toLikeness,
    )
  }

  function toCandidates(record: Profile & Relations): readonly (Profile & Relations)[] {
    const slugs = new Set([...listRelated(record), ...listClosest(record, mostCandidates), ...listAlike(record.slug, mostCandidates)])
    return [...slugs].flatMap((slug) => bySlug.get(slug) ?? [])
  }
}

function rankSimilar(
  record: Profile & Relations,
  others: readonly (Profile & Relations)[],
  rarity: Rarity,
  toLikeness: ToTextLikeness,
): readonly Similar[] {
  const related = others
    .flatMap((other) => toRelated(record, other))
    .map((similar) => withWords(similar, toLikeness(record.slug, similar.slug)))
  const taken = new Set(related.map(({ slug }) => slug))
  const alike = rankAlike(
    record,
    others.filter(({ slug }) => !taken.has(slug)),
    rarity,
    toLikeness,
  )
  const close = alike.filter(({ sameApproach }) => sameApproach)
  const wider = alike.filter(({ sameApproach }) => !sameApproach).slice(0, Math.max(0, fewestSimilar - related.length - close.length))
  return [...related, ...[...close, ...wider].slice(0, mostSimilar).map(toSimilar)].slice(0, mostSimilar)
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
function rankAlike(record: Profile, others: readonly Profile[], rarity: Rarity, toLikeness: ToTextLikeness): readonly Ranked[] {
  return others
    .map((other) => {
      const text = toLikeness(record.slug, other.slug)
      return { other, text, shared: toShared(record, other, rarity), score: toScore(record, other, rarity) + textWeight * text.score }
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
function toShared(record: Profile, other: Profile, { count }: Rarity): readonly Shared[] {
  return aspects
    .map((aspect) => ({ aspect, terms: [...listShared(record, other, aspect)].sort((a, b) => count(aspect, a) - count(aspect, b)) }))
    .filter(({ terms }) => terms.length > 0)
}

function listShared(record: Profile, other: Profile, { field }: Aspect): readonly string[] {
  const theirs: readonly string[] = other[field]
  return record[field].filter((term) => theirs.includes(term))
}

function toScore(record: Profile, other: Profile, { worth }: Rarity): number {
  const scores = aspects.map((aspect) => {
    const shared = listShared(record, other, aspect).map((term) => worth(aspect, term))
    return aspect.weight * shared.reduce((sum, value) => sum + value, 0)
  })
  const main = record.approaches[0] === other.approaches[0] ? mainApproachBonus : 0
  return main + scores.reduce((sum, score) => sum + score, 0)
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
