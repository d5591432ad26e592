import { describe, expect, test } from 'vitest'
import { listShelvedAreas, toAreaShelves, toShelf, toSurest } from '../../../lib/library/shelves'
import { makeCard } from './make-card'

const cards = [
  makeCard({ slug: 'a', evidenceStep: 'described', areas: ['essex', 'kent'] }),
  makeCard({ slug: 'b', evidenceStep: 'repeated', areas: ['essex'] }),
  makeCard({ slug: 'c', evidenceStep: 'compared', areas: ['cumbria'] }),
]

describe('a shelf', () => {
  test('stands surest first', () => {
    expect(toShelf(cards)).toEqual(['repeated', 'compared', 'described'])
    expect(toShelf([])).toEqual([])
  })

  test('has a surest, unless it is empty', () => {
    expect(toSurest(cards)).toBe('repeated')
    expect(toSurest([])).toBeUndefined()
  })

  test('of an area holds what runs there, and nothing where nothing runs', () => {
    const shelves = toAreaShelves(cards)
    expect(shelves.essex).toEqual(['repeated', 'described'])
    expect(shelves.kent).toEqual(['described'])
    expect(shelves.dorset).toEqual([])
  })

  test('is found north to south', () => {
    expect(listShelvedAreas(cards)).toEqual(['cumbria', 'essex', 'kent'])
  })
})
