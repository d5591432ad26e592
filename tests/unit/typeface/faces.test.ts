import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Face, listFaces } from '../../../lib/typeface/faces'

const faces = listFaces(toPoints('naïve façade, 20 m²; Gŵyl y Bobl; Łódź'))

function choose(character: string, style: Face['style']): Face | undefined {
  const point = character.codePointAt(0) ?? 0
  return faces.find((face) => face.style === style && face.points.has(point))
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

  // A browser that goes without one face would load the other for the same characters.
  test.each(['normal', 'italic'] as const)('holds no %s character twice', (style) => {
    const points = faces.filter((face) => face.style === style).flatMap((face) => [...face.points])
    expect(points.length).toBeGreaterThan(800)
    expect(points.length).toBe(new Set(points).size)
  })

  test('lets no page move for the face that nearly all is set in', () => {
    expect(faces.filter(({ display }) => display === 'optional').map(({ name }) => name)).toEqual(['text'])
  })

  // A browser lays out anew, when a face comes, all text whose family has faces that have not come.
  test('keeps what few pages need out of the family that nearly all is set in', () => {
    expect(faces.filter(({ family }) => family === 'Faustina').map(({ name }) => name)).toEqual(['text', 'italic'])
  })

  test('has its families first in the list of the style sheet, the rare one after the other', () => {
    expect(readFileSync('app/styles/tokens.css', 'utf8')).toContain('--font: Faustina, "Faustina rest", ')
    expect([...new Set(faces.map(({ family }) => family))].toSorted()).toEqual(['Faustina', 'Faustina rest'])
  })
})

function toPoints(text: string): ReadonlySet<number> {
  return new Set([...text].map((character) => character.codePointAt(0) ?? 0))
}
