import { describe, expect, test } from 'vitest'
import { listSimilar } from '../../../lib/match/similar'
import { createTextLikeness } from '../../../lib/match/text-likeness'

const texts = new Map([
  ['cells', 'A worker meets the child in a cell. The cell is cold, the worker kind, and the solicitor waits. Kent has solicitors.'],
  ['suite', 'In the cell a worker talks with a child. The solicitors wait by the cells with the worker.'],
  ['pitch', 'Football on a pitch in Kent, every evening. Kent pays.'],
  ['choir', 'Singing for everybody, with tea.'],
  ['garden', 'Beds, seeds and spades.'],
  ['kitchen', 'Bread and soup at noon.'],
  ['empty', ''],
])
const like = createTextLikeness(texts)

describe('what two records say', () => {
  test('is alike by rare shared words, whatever their endings, the most telling first', () => {
    const { score, words } = like('cells', 'suite')
    expect(score).toBeGreaterThan(0.3)
    expect(words).toEqual(['cell', 'worker'])
  })

  test('is as alike from either side, and wholly alike to itself', () => {
    expect(like('cells', 'suite').score).toBeCloseTo(like('suite', 'cells').score, 12)
    expect(like('cells', 'cells').score).toBeCloseTo(1, 12)
  })

  test('is not made alike by names, which are written with a capital', () => {
    expect(like('cells', 'pitch')).toEqual({ score: 0, words: [] })
  })

  test.each(['choir', 'empty', 'no such record'])('is not alike to %s, and nothing is thrown', (other) => {
    expect(like('cells', other)).toEqual({ score: 0, words: [] })
  })

  test('is a reason of its own where texts are alike enough', () => {
    const record = (slug: string) => ({
      slug,
      title: slug,
      ...{ adaptedFrom: [], adaptedBy: [], relatedTo: [], approaches: [], groups: [], settings: [], violenceTypes: [] },
    })
    const all = [...texts.keys()].map(record)
    expect(listSimilar(record('cells'), all, like)).toEqual([{ slug: 'suite', reasons: [{ head: 'Both tell of', text: 'cell, worker.' }] }])
    expect(listSimilar(record('cells'), all)).toEqual([])
  })
})
