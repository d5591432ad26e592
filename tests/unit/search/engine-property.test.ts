import { expect, test } from 'vitest'
import { makeEngine } from './make-collection'

/** A small generator of numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const random = createRandom(20261122)
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item // the lists below are not empty
const pieces = [
  ...'abcdefghijklmnopqrstuvwxyz',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: signs of regular expressions
  ...'.*+?^${}()|[]\\/"“”\'’<>&-_=#%@!,;: \n\t\0',
  'knife', 'carrying', 'A&E', 'the', 'of', 'and', 'é', 'ß', '中文', '🎉', '👨‍👩‍👧', '\u202e', '\ud800', '<script>alert(1)</script>', '"young people"', 'constructor', '__proto__', '=0.1', 'tier-0-0',
] // biome-ignore format: a list of oddities
const makeQuery = (): string => Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(pieces)).join(random() < 0.5 ? '' : ' ')

const fixed = [
  '', ' ', '"', '""', '"" ""', 'the of and', '(?:a+)+$', '\\', '[', '&&&', 'a'.repeat(10_000), 'a '.repeat(5_000), '& '.repeat(5_000),
  '"a" '.repeat(2_500), '🎉'.repeat(5_000), "a'".repeat(5_000), '\u0301'.repeat(10_000), '<b>'.repeat(3_000),
] // biome-ignore format: a list of oddities
const documents = [
  {
    id: 'club',
    title: 'Boxing <b>club</b>',
    summary: 'A gym for young people carrying a knife.',
    text: ['A&E nurses & co.', 'Émile’s 中文 note 🎉 constructor __proto__'],
  },
  { id: 'desk', title: 'A&E desk', text: '<script>alert(1)</script> knife wands' },
]

test('whatever is typed: an answer, soon, the same again, and never markup of its own', { timeout: 60_000 }, () => {
  const engine = makeEngine(documents, [
    ['accident and emergency', 'A&E'],
    ['knife', '<i>blade</i>'],
  ])
  const texts = documents.flatMap(({ title, summary, text }) => [title, summary ?? '', ...(typeof text === 'string' ? [text] : text)])
  for (const query of [...fixed, ...Array.from({ length: 700 }, makeQuery)]) {
    const started = performance.now()
    const { response } = engine.search(query)
    expect(performance.now() - started, query.slice(0, 60)).toBeLessThan(1000)
    expect(engine.search(query).response).toEqual(response)
    for (const { title, snippet, score } of response.results) {
      expect(score).toBeGreaterThan(0)
      for (const { text } of [...title, ...snippet])
        expect(texts.some((whole) => whole.includes(text)) || text === '… ' || text === ' …').toBe(true)
    }
  }
})
