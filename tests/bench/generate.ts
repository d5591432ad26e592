import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseStudy, toCaseStudy } from '../../lib/content/case-study'
import { type CaseStudyFrontMatter, caseStudySchema } from '../../lib/content/case-study-schema'
import { approachIds } from '../../lib/vocabulary/approaches'
import { areaAliases } from '../../lib/vocabulary/area-aliases'
import { areaIds, areas } from '../../lib/vocabulary/areas'
import { groups } from '../../lib/vocabulary/groups'
import { sectors } from '../../lib/vocabulary/sectors'
import { settings } from '../../lib/vocabulary/settings'
import { themes } from '../../lib/vocabulary/themes'
import { violenceTypes } from '../../lib/vocabulary/violence-types'

/**
 * Varied case studies for measuring: about 1,100 words each, told by a chain of word pairs learnt from the real records, so
 * that words are as common, and text compresses as well, as in earnest. The same number gives the same records.
 */
export function generateCaseStudies(count: number, seed = 20261122): readonly CaseStudy[] {
  const teller = createTeller(readRealText(), createRandom(seed))
  return Array.from({ length: count }, (_, number) => toRecord(number, teller))
}

type Teller = {
  readonly tell: (words: number) => string
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly below: (most: number) => number
}

/** Mulberry32: a small generator of numbers from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function readRealText(folder = 'content/case-studies'): string {
  const bodies = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').split(/^---$/m).slice(2).join(' '))
  return bodies.join(' ').replace(/\[\^S\d+[a-z]?\]|<[^>]*>|[#*|]|\]\([^)]*\)|\[/g, ' ')
}

function createTeller(text: string, random: () => number): Teller {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const next = new Map<string, string[]>()
  words.forEach((word, i) => {
    const follower = words[i + 1]
    if (follower !== undefined) next.set(word, [...(next.get(word) ?? []), follower])
  })
  const below = (most: number): number => Math.floor(random() * most)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item // never asked of an empty list
  const tell = (count: number): string => {
    const told = [pick(words)]
    while (told.length < count) told.push(random() < 0.1 ? pick(words) : pick(next.get(told.at(-1) ?? '') ?? words))
    const sentence = told.join(' ').replace(/[^\p{L}\p{N}]+$/u, '')
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
  }
  return { tell, pick, below }
}

const source = ['S1']
const keysOf = <Vocabulary extends object>(vocabulary: Vocabulary) => Object.keys(vocabulary) as (keyof Vocabulary & string)[] // Object.keys forgets the literal keys

function toRecord(number: number, teller: Teller): CaseStudy {
  const { tell, pick } = teller
  const area = pick(areaIds)
  const name = tell(3).replace(/[^\p{L}\p{N} ]/gu, '')
  const frontMatter: CaseStudyFrontMatter = caseStudySchema.parse({
    ...toFrame(teller),
    title: `${name}, ${areas[area].label} ${number + 1}`.slice(0, 90),
    summary: tell(26).slice(0, 195),
    areas: [area],
    places: [{ name: pick([areas[area].label, ...areaAliases[area]]), source }],
    approaches: [...new Set([pick(approachIds), pick(approachIds)])],
    audience: { text: tell(18), source },
    tried: { text: tell(30), source },
    challenges: [toThemed(teller), toThemed(teller)],
    lessons: [toThemed(teller), toThemed(teller)],
    mustStay: [{ text: tell(16), basis: 'published', source }],
    mayChange: [{ text: tell(16), basis: 'reading', source }],
  })
  return toCaseStudy(frontMatter, `generated-${number + 1}-${area}`, toBody(teller))
}

function toThemed({ tell, pick }: Teller) {
  return { theme: pick(keysOf(themes)), text: tell(22), basis: 'published', source }
}

function toFrame({ tell, pick, below }: Teller) {
  return {
    status: { state: pick(['running', 'ended', 'pilot']), asOf: `202${below(6)}-0${1 + below(9)}`, source },
    preventionLevels: [pick(['primary', 'secondary', 'tertiary'])],
    violenceTypes: [pick(keysOf(violenceTypes))],
    settings: [pick(keysOf(settings))],
    groups: [pick(keysOf(groups))],
    organisations: [0, 1, 2].map(() => ({ name: tell(3), role: pick(['lead', 'partner', 'funder']), sector: pick(keysOf(sectors)), does: tell(10), source })),
    whoToAsk: [{ text: tell(8), source }],
    evaluations: [{ kind: pick(['monitoring', 'comparison', 'randomised', 'process']), by: tell(4), independence: 'independent', state: 'reported', direction: 'mixed', source }],
    evidenceReason: { text: tell(20), source },
    direction: { overall: pick(['better', 'mixed', 'none', 'worse']), reason: tell(20) },
    outcomes: [0, 1].map(() => ({ measure: tell(6), figure: `${below(90)}%`, comparedWith: tell(8), measuredBy: tell(3), direction: 'better', note: tell(14), source })),
    limits: [{ about: tell(3), text: tell(22), source }],
    unknowns: [{ text: tell(10) }, { text: tell(10) }],
    sources: [{ id: 'S1', title: tell(7), publisher: tell(3), kind: 'official', read: 'Whole page.' }],
    review: { published: '2026-01-01', reviewed: '2026-01-01', next: '2027-01-01', changes: [{ date: '2026-01-01', note: 'Published.' }] },
  } // biome-ignore format: one line a field
}

function toBody({ tell, below }: Teller): string {
  const paragraphs = (count: number): string =>
    Array.from({ length: count }, () => [tell(14 + below(12)), tell(12 + below(14)), tell(14 + below(8))].join(' ')).join('\n\n')
  return [
    `## The problem it answers\n\n${paragraphs(2)}`,
    `## How it works\n\n${paragraphs(4)}`,
    `## Who delivers it\n\n${paragraphs(2)}`,
    `## What happened next\n\n${paragraphs(2)}`,
  ].join('\n\n')
}
