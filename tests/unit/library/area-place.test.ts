import { describe, expect, test } from 'vitest'
import { toAreaLede } from '../../../lib/library/area-lede'
import { placeIds, toAreaPlace } from '../../../lib/library/area-place'
import { areaNeighbours } from '../../../lib/vocabulary/area-neighbours'
import { areaIds } from '../../../lib/vocabulary/areas'
import { makeCard } from './make-card'

describe('a place', () => {
  test('is one of ten regions or 43 police force areas, no two with one id', () => {
    expect(placeIds).toHaveLength(53)
    expect(new Set(placeIds).size).toBe(53)
  })

  test('of one area has its neighbours and the rest of its region', () => {
    const { kind, members, near, elsewhere } = toAreaPlace('city-of-london')
    expect({ kind, members, near, elsewhere }).toEqual({
      kind: 'area',
      members: ['city-of-london'],
      near: ['metropolitan-police'],
      elsewhere: [],
    })
    expect(toAreaPlace('cumbria').elsewhere).toEqual(['merseyside', 'greater-manchester', 'cheshire'])
  })

  test('of a region has its areas, and neighbours outside it only', () => {
    const { kind, members, near } = toAreaPlace('wales')
    expect(kind).toBe('region')
    expect(members).toEqual(['north-wales', 'dyfed-powys', 'south-wales', 'gwent'])
    expect(near).toEqual(['cheshire', 'west-mercia', 'gloucestershire'])
  })

  test('tells the area from the region of the same name', () => {
    expect(toAreaPlace('west-midlands').kind).toBe('area')
    expect(toAreaPlace('west-midlands-region').kind).toBe('region')
  })

  test('is nothing else', () => {
    expect(() => toAreaPlace('narnia')).toThrow('"narnia" is neither a region nor a police force area.')
    expect(() => toAreaPlace('constructor')).toThrow('"constructor" is neither')
  })

  test('borders run both ways', () => {
    const oneSided = areaIds.flatMap((id) => {
      return areaNeighbours[id].filter((other) => !areaNeighbours[other].includes(id)).map((other) => `${id} → ${other}`)
    })
    expect(oneSided).toEqual([])
  })
})

describe('the paragraph at the head', () => {
  const essex = makeCard({ slug: 'a', areas: ['essex'] })
  const london = makeCard({ slug: 'b', areas: ['metropolitan-police'], regions: ['london'] })

  test.each([
    ['essex', [essex], 'One case study. Of its four neighbours, none have case studies of their own.'],
    ['essex', [essex, london], 'One case study. Of its four neighbours, one has case studies of its own.'],
    ['suffolk', [], 'No case study yet. Of its three neighbours, none have case studies of their own.'],
    ['city-of-london', [london], 'No case study yet. Its one neighbour has case studies of its own.'],
    ['city-of-london', [], 'No case study yet. Its one neighbour has none either.'],
    ['east-of-england', [essex], 'One case study from one of its six police force areas.'],
    ['wales', [], 'No case study from its four police force areas yet.'],
  ])('of %s', (id, cards, text) => {
    expect(toAreaLede(toAreaPlace(id), cards)).toBe(text)
  })
})
