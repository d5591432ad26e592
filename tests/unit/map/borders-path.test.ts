import { describe, expect, test } from 'vitest'
import { bordersPath } from '../../../lib/map/borders-path'
import { landPath, toCoast } from '../../../lib/map/land-path'
import { areaIds, areas } from '../../../lib/vocabulary/areas'

/** Every edge of one tile's length that the path draws: `x,y h` or `x,y v`. */
function listDrawn(path: string): readonly string[] {
  return [...path.matchAll(/M(\d+) (\d+)([hv])(\d+)/g)].flatMap(([, x, y, way, length]) =>
    Array.from({ length: Number(length) }, (_, step) => (way === 'h' ? `${Number(x) + step},${y} h` : `${x},${Number(y) + step} v`)),
  )
}

describe('the borders', () => {
  test('stand wherever two tiles of different regions touch, and nowhere else', () => {
    const expected = areaIds.flatMap((one) =>
      areaIds.flatMap((other) => {
        const [a, b] = [areas[one], areas[other]]
        if (a.region === b.region) return []
        if (b.x === a.x && b.y === a.y + 1) return [`${b.x},${b.y} h`]
        return b.y === a.y && b.x === a.x + 1 ? [`${b.x},${b.y} v`] : []
      }),
    )
    expect(listDrawn(bordersPath).toSorted()).toEqual(expected.toSorted())
    expect(expected.length).toBeGreaterThan(30)
  })

  test('join edges in a row into one line', () => {
    expect(bordersPath).toContain('M1 7h5')
  })
})

describe('the land', () => {
  test('has a square for every area', () => {
    expect(landPath.match(/M/g)).toHaveLength(areaIds.length)
    expect(landPath).toContain('M60 70h8.6v8.6h-8.6z')
  })

  test('ends at the coast of each row', () => {
    expect([0, 7, 9, 12].map(toCoast)).toEqual([5, 7, 5, 0])
  })
})
