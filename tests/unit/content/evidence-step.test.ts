import { describe, expect, test } from 'vitest'
import type { Evaluation } from '../../../lib/content/case-study-schema'
import { isSelfEvaluated, toEvidenceStep } from '../../../lib/content/evidence-step'

const make = (fields: Partial<Evaluation>): Evaluation => ({
  kind: 'monitoring',
  by: 'A university',
  independence: 'independent',
  state: 'reported',
  site: 'here',
  direction: 'better',
  source: ['S1'],
  ...fields,
})

describe('toEvidenceStep', () => {
  test.each<[string, Partial<Evaluation>[], string]>([
    ['nothing', [], 'described'],
    ['an account and a process evaluation', [{ kind: 'account' }, { kind: 'process' }], 'described'],
    ['counts', [{}], 'monitored'],
    ['before and after', [{ kind: 'before-after' }], 'monitored'],
    ['a comparison', [{}, { kind: 'comparison' }], 'compared'],
    ['a trial', [{ kind: 'comparison' }, { kind: 'randomised' }], 'tested'],
    ['a trial whose results were not read', [{ kind: 'randomised', state: 'not-read' }], 'described'],
    ['a trial under way, with counts', [{ kind: 'randomised', state: 'under-way' }, {}], 'monitored'],
    ['only a trial elsewhere', [{ kind: 'randomised', site: 'elsewhere' }], 'described'],
    [
      'a trial here and one elsewhere by its own designers',
      [{ kind: 'randomised' }, { kind: 'randomised', site: 'elsewhere', independence: 'self' }],
      'tested',
    ],
    [
      'a trial here and the opposite elsewhere',
      [{ kind: 'randomised' }, { kind: 'randomised', site: 'elsewhere', direction: 'none' }],
      'tested',
    ],
    ['a comparison here, found again elsewhere', [{ kind: 'comparison' }, { kind: 'comparison', site: 'elsewhere' }], 'repeated'],
    [
      'mixed here and elsewhere',
      [
        { kind: 'comparison', direction: 'mixed' },
        { kind: 'comparison', site: 'elsewhere', direction: 'mixed' },
      ],
      'compared',
    ],
  ])('%s', (_, evaluations, step) => {
    expect(toEvidenceStep(evaluations.map(make))).toBe(step)
  })
})

describe('isSelfEvaluated', () => {
  test('is so only when every reported evaluation is by those who run or fund it', () => {
    expect(isSelfEvaluated([make({ independence: 'self' })])).toBe(true)
    expect(isSelfEvaluated([make({ independence: 'self' }), make({})])).toBe(false)
    expect(isSelfEvaluated([])).toBe(false)
  })
})
