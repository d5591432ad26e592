import { describe, expect, test } from 'vitest'
import { toEvidenceMap, toEvidenceMapSummary } from '../../../lib/library/evidence-map'
import { approachIds } from '../../../lib/vocabulary/approaches'
import { regionIds } from '../../../lib/vocabulary/regions'
import { makeCard } from './make-card'

const cards = [
  makeCard({
    slug: 'a',
    approaches: ['therapy-family'],
    regions: ['wales', 'london'],
    areas: ['gwent', 'metropolitan-police'],
    evidenceStep: 'described',
  }),
  makeCard({ slug: 'b', approaches: ['therapy-family'], regions: ['wales'], areas: ['gwent'], evidenceStep: 'tested' }),
]
const rows = toEvidenceMap(cards)

describe('the evidence map', () => {
  test('has every approach by every region', () => {
    expect(rows.map(({ approach }) => approach)).toEqual(approachIds)
    expect(rows.every(({ cells }) => cells.length === regionIds.length)).toBe(true)
  })

  test('counts a case study in each of its regions, surest first, and links to the same choice in the library', () => {
    const cells = rows.find(({ approach }) => approach === 'therapy-family')?.cells ?? []
    expect(cells.filter(({ shelf }) => shelf.length > 0)).toEqual([
      { region: 'london', shelf: ['described'], path: '/case-studies/?area=london&approach=therapy-family' },
      { region: 'wales', shelf: ['tested', 'described'], path: '/case-studies/?area=wales&approach=therapy-family' },
    ])
  })

  test('is summed up in counts', () => {
    const summary = toEvidenceMapSummary(rows)
    expect(summary).toMatchObject({ cells: approachIds.length * regionIds.length, filled: 2, strong: 1 })
    expect(summary.emptyRegions).toHaveLength(regionIds.length - 2)
    expect(summary.emptyApproaches).not.toContain('therapy-family')
    expect(summary.emptyApproaches).toHaveLength(approachIds.length - 1)
  })
})
