import { describe, expect, test } from 'vitest'
import { parseFitAddress, toFitPath } from '../../../lib/fit/fit-address'
import { fitFactorIds } from '../../../lib/fit/fit-factors'
import { listFitRows } from '../../../lib/fit/fit-rows'
import { makeCaseStudy } from '../../make-case-study'

describe('the side of the programme', () => {
  test.each(fitFactorIds)('answers %s from the record, or says in words that nothing does', (factor) => {
    for (const { row, cell } of listFitRows(factor, makeCaseStudy())) {
      expect(row.label).not.toBe('')
      expect(cell.lines.length > 0 || cell.missing.endsWith('.')).toBe(true)
    }
  })

  test('tells what exists to work with, and how it keeps to the model', () => {
    const record = makeCaseStudy({
      materials: [{ text: 'A guide for wardens.', source: ['S1'] }],
      fidelityActual: { text: 'Two of three nights were staffed.', source: ['S1'] },
    })
    const texts = listFitRows('support', record).flatMap(({ cell }) => cell.lines.map(({ text }) => text))
    expect(texts).toEqual(expect.arrayContaining(['A guide for wardens.', 'Two of three nights were staffed.']))
  })
})

describe('the address of a check', () => {
  const parse = (address: string) => parseFitAddress(new URLSearchParams(address), (slug) => slug === 'skill-mill')

  test.each([
    ['?id=skill-mill', { slug: 'skill-mill' }],
    ['?id=%20Skill-Mill ', { slug: 'skill-mill' }],
    ['?id=skill-mill&id=other', { slug: 'skill-mill' }],
    ['?id=moon', { unknown: 'moon' }],
    ['?id=__proto__', { unknown: '__proto__' }],
    [`?id=${'x'.repeat(99)}`, { unknown: `${'x'.repeat(60)}…` }],
    ['?id=', {}],
    ['', {}],
  ])('%s is read', (address, asked) => {
    expect(parse(address)).toEqual(asked)
  })

  test('leads back to the same programme', () => {
    expect(parse(toFitPath('skill-mill').replace('/fit/', ''))).toEqual({ slug: 'skill-mill' })
    expect(toFitPath()).toBe('/fit/')
  })
})
