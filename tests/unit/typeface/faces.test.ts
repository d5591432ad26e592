import { describe, expect, test } from 'vitest'
import { type Face, listFaces } from '../../../lib/typeface/faces'
import { parseUnicodeRange } from '../../../lib/typeface/unicode-range'

const faces = listFaces(toPoints('naïve façade, 20 m²; Gŵyl y Bobl; Łódź'))

/** As a browser chooses: of the faces that announce a character, the last. */
function choose(character: string, style: Face['style']): Face | undefined {
  const point = character.codePointAt(0) ?? 0
  return faces.findLast((face) => face.style === style && parseUnicodeRange(face.range).has(point))
}

describe('the typeface', () => {
  test.each([
    ['a', 'text'],
    ['£', 'text'],
    ['’', 'text'],
    ['½', 'text'],
    ['ï', 'text'],
    ['²', 'text'],
    ['é', 'rest'],
    ['€', 'rest'],
    ['ŵ', 'welsh'],
    ['Ŷ', 'welsh'],
    ['Ł', 'ext'],
  ])('draws %s from the file "%s"', (character, name) => {
    expect(choose(character, 'normal')?.name).toBe(name)
  })

  test.each([
    ['a', 'italic'],
    ['7', 'italic'],
    ['“', 'italic-rest'],
    ['ŷ', 'italic-ext'],
  ])('draws an emphasised %s from the file "%s"', (character, name) => {
    expect(choose(character, 'italic')?.name).toBe(name)
  })

  test('holds every character where it announces it', () => {
    const everything = new Set(faces.flatMap((face) => [...parseUnicodeRange(face.range)]))
    for (const style of ['normal', 'italic'] as const) {
      const missing = [...everything].filter((point) => !choose(String.fromCodePoint(point), style)?.points.has(point))
      expect(missing).toEqual([])
    }
  })
})

function toPoints(text: string): ReadonlySet<number> {
  return new Set([...text].map((character) => character.codePointAt(0) ?? 0))
}
