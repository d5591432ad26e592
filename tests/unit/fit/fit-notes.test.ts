import { describe, expect, test } from 'vitest'
import { fitAnswers, fitFactorIds } from '../../../lib/fit/fit-factors'
import {
  applyFitChange,
  countAnswered,
  type FitChange,
  type FitChecks,
  formatFitChecks,
  longestNote,
  parseFitChecks,
} from '../../../lib/fit/fit-notes'
import { createRandom } from '../library/random'

const none: FitChecks = new Map()
const apply = (...changes: readonly FitChange[]) => changes.reduce(applyFitChange, none)
const answer = (slug: string, factor: (typeof fitFactorIds)[number], to: keyof typeof fitAnswers | undefined): FitChange => ({
  kind: 'answer',
  slug,
  factor,
  answer: to,
})
const note = (slug: string, factor: (typeof fitFactorIds)[number], text: string): FitChange => ({ kind: 'note', slug, factor, note: text })

describe('a check of fit', () => {
  test('keeps answer and note of a factor apart, and counts answers only', () => {
    const checks = apply(answer('a', 'need', 'yes'), note('a', 'need', 'Forty arrests.'), note('a', 'fit', 'Ask the schools.'))
    expect(checks.get('a')).toEqual({ need: { answer: 'yes', note: 'Forty arrests.' }, fit: { note: 'Ask the schools.' } })
    expect(countAnswered(checks.get('a') ?? {})).toBe(1)
  })

  test('leaves out what holds nothing', () => {
    expect(apply(answer('a', 'need', 'yes'), answer('a', 'need', undefined)).size).toBe(0)
    expect(apply(note('a', 'fit', 'x'), note('a', 'fit', ''))).toEqual(none)
    expect(apply(note('a', 'fit', 'x'), { kind: 'replace', slug: 'a', check: {} })).toEqual(none)
  })

  test('holds notes to their length and to what a keyboard types, without cutting a character', () => {
    const long = `${'x'.repeat(longestNote - 1)}💥 more`
    expect(apply(note('a', 'fit', long)).get('a')?.fit?.note).toBe('x'.repeat(longestNote - 1))
    expect(apply(note('a', 'fit', 'a\u0000b\r\nc')).get('a')?.fit?.note).toBe('a b\nc')
  })
})

describe('the text on the device', () => {
  test('comes back the same for two hundred random sets of checks', () => {
    const random = createRandom(11)
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
    for (let round = 0; round < 200; round += 1) {
      const changes = Array.from({ length: Math.floor(random() * 12) }, (): FitChange => {
        const slug = pick(['operation-deter', 'skill-mill', 'divert-london']) ?? ''
        const factor = pick(fitFactorIds) ?? 'need'
        return random() < 0.5
          ? answer(slug, factor, pick(Object.keys(fitAnswers) as (keyof typeof fitAnswers)[])) // Object.keys forgets the literal keys
          : note(slug, factor, String.fromCodePoint(...Array.from({ length: 20 }, () => 32 + Math.floor(random() * 0x2fff))))
      })
      const checks = apply(...changes)
      expect(parseFitChecks(formatFitChecks(checks))).toEqual({ checks, whole: true })
    }
  })

  test('is whole where there is none', () => {
    expect(parseFitChecks(null)).toEqual({ checks: none, whole: true })
  })

  test.each(['', 'null', '[]', '"text"', '{"checks":[]}', '{"checks":null}', '{', '\ud800', `{"checks":{}}${' '.repeat(4_000_000)}x`])(
    'that is no list of checks is told, not thrown: %#',
    (text) => {
      expect(parseFitChecks(text)).toEqual({ checks: none, whole: false })
    },
  )

  test('gives what can be saved of it, and tells that the rest is not there', () => {
    const text = JSON.stringify({
      checks: {
        good: { need: { answer: 'yes', note: '' }, moon: { note: 'x' }, fit: { answer: 'maybe', note: 'lost' }, support: 3 },
        'Not A Slug': { need: { note: 'x' } },
        __proto__: { need: { note: 'x' } },
        other: 5,
      },
    })
    expect(parseFitChecks(text)).toEqual({ checks: new Map([['good', { need: { answer: 'yes', note: '' } }]]), whole: false })
  })
})
