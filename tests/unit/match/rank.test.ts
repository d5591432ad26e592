import { describe, expect, test } from 'vitest'
import { criteria, formatPoints, mostPoints } from '../../../lib/match/criteria'
import { rankProgrammes } from '../../../lib/match/rank'
import { noAnswers, type ReplicateState } from '../../../lib/match/replicate-state'
import { makeProfile } from './make-profile'

/** Children met in custody over knives; counted, nothing compared. On its own: 4 × ¼ + 3 × ¼ + 1 × 1 = 2.75 of 4 + 3 + 1 = 8. */
const custody = makeProfile({
  slug: 'custody',
  title: 'Custody workers',
  areas: ['kent'],
  regions: ['south-east'],
  violenceTypes: ['knife-carrying', 'knife-crime'],
  groups: ['children'],
  ages: { from: 10, to: 17 },
  settings: ['custody', 'community'],
  partners: ['police', 'youth-justice'],
  evidenceStep: 'monitored',
  direction: 'not-measured',
  status: { state: 'running', asOf: '2026-01' },
  inPlaceFirst: [{ text: 'A room that is not a cell.', basis: 'published' }],
})

const answer = (answers: Partial<ReplicateState>): ReplicateState => ({ ...noAnswers, ...answers })
const rank = (answers: Partial<ReplicateState>, ...profiles: (typeof custody)[]) =>
  rankProgrammes(profiles.length > 0 ? profiles : [custody], answer(answers))
const always = ['Monitored: counts, or before and after, with nothing to compare with.', 'No figure shows which way it went.']

describe('ten examples worked by hand', () => {
  test.each<[string, Partial<ReplicateState>, number, number, readonly string[], readonly string[]]>([
    ['1: nothing asked', {}, 2.75, 8, [], always],
    ['2: the violence it works on', { violence: ['knife-carrying'] }, 8 + 2.75, 16, ['Works on knife carrying.'], always],
    [
      '3: one of two types of violence',
      { violence: ['knife-carrying', 'robbery'] },
      4 + 2.75,
      16,
      ['Works on knife carrying.'],
      ['Not on robbery.', ...always],
    ],
    [
      '4: one of two groups',
      { group: ['children', 'adults'] },
      4 + 2.75,
      16,
      ['Is for children (under 18).'],
      ['Not for adults.', ...always],
    ],
    [
      '5: one of its places is enough',
      { setting: ['hospital', 'custody'] },
      8 + 2.75,
      16,
      ['Works where you can: police custody.'],
      always,
    ],
    [
      '6: one of two age bands',
      { age: ['14-17', '18-25'] },
      3 + 2.75,
      14,
      ['Reaches ages 14 to 17.'],
      ['Does not reach ages 18 to 25.', ...always],
    ],
    [
      '7: one of its two partners on board',
      { sector: ['police', 'health'] },
      3 + 2.75,
      14,
      ['Partners it works with are on board: police.'],
      ['One of the two sectors it works with is not on board.', ...always],
    ],
    ['8: next door', { area: ['sussex'] }, 1.5 + 2.75, 10, ['Runs or ran next door: Kent.'], always],
    ['9: the other end of the country', { area: ['cumbria'] }, 2.75, 10, [], always],
    [
      '10: everything asked and met',
      {
        area: ['kent'],
        violence: ['knife-carrying'],
        group: ['children'],
        age: ['14-17'],
        setting: ['custody'],
        sector: ['police', 'youth-justice'],
      },
      8 + 8 + 8 + 6 + 6 + 2 + 2.75,
      46,
      [
        'Works on knife carrying.',
        'Is for children (under 18).',
        'Works where you can: police custody.',
        'Reaches ages 14 to 17.',
        'Partners it works with are on board: police and youth justice.',
        'Runs or ran in your own area: Kent.',
      ],
      always,
    ],
  ])('%s', (_, answers, points, of, fits, misses) => {
    const [match] = rank(answers).matches
    expect(match).toMatchObject({ points, of, fits, misses })
  })
})

describe('the ranking', () => {
  test('changes its reasons with the answers', () => {
    const reasons = (answers: Partial<ReplicateState>) => rank(answers).matches[0]?.fits
    expect(reasons({ violence: ['knife-carrying'] })).toEqual(['Works on knife carrying.'])
    expect(reasons({ violence: ['knife-crime'] })).toEqual(['Works on knife-enabled violence.'])
    expect(reasons({ violence: ['knife-crime'], setting: ['community'] })).toEqual([
      'Works on knife-enabled violence.',
      'Works where you can: community.',
    ])
  })

  test('gives all its points to a programme that meets everything, and they are the sum of the table', () => {
    const best = makeProfile({ ...custody, evidenceStep: 'repeated', direction: 'better' })
    const everything = {
      area: ['kent'],
      violence: ['knife-crime'],
      group: ['children'],
      age: ['10-13'],
      setting: ['custody'],
      sector: ['police', 'youth-justice'],
    }
    expect(rank(everything, best).matches[0]).toMatchObject({ points: mostPoints, of: mostPoints })
    expect(mostPoints).toBe(criteria.reduce((sum, { weight }) => sum + weight, 0))
  })

  test('puts equals in order of how sure they are, then of title, whatever order they come in', () => {
    const sure = makeProfile({
      slug: 'x',
      title: 'Z',
      evidenceStep: 'tested',
      direction: 'none',
      status: { state: 'unknown', asOf: '2026' },
    })
    const a = makeProfile({ slug: 'a', title: 'A 2', direction: 'mixed' })
    const b = makeProfile({ slug: 'b', title: 'A 10', direction: 'mixed' })
    const order = (...profiles: (typeof a)[]) => rank({}, ...profiles).matches.map(({ profile, points }) => [profile.slug, points])
    const expected = [
      ['x', 3.5],
      ['a', 3.5],
      ['b', 3.5],
    ]
    expect(order(b, a, sure)).toEqual(expected)
    expect(order(a, sure, b)).toEqual(expected)
  })

  test('sets aside what meets none of the needs, and only where something is needed', () => {
    expect(rank({ setting: ['school'] })).toMatchObject({ matches: [], aside: [{ slug: 'custody' }], excludedCount: 0 })
    expect(rank({ setting: ['school'], group: ['children'] }).matches).toHaveLength(1)
    expect(rank({ sector: ['faith'], area: ['cumbria'] }).matches).toHaveLength(1)
  })

  test('gives half the points of age where the record gives none, and says so', () => {
    const open = makeProfile({ slug: 'open', groups: ['public'] })
    const [match] = rank({ age: ['14-17'] }, open).matches
    expect(match).toMatchObject({ points: 3 + 5, of: 14 })
    expect(match?.misses).toContain('The record gives no age: ask whom it reaches.')
  })

  test('counts a place in the region less than one next door, and a region as all its areas', () => {
    const points = (area: string) => rank({ area: [area] }).matches[0]?.points
    expect([points('kent'), points('surrey'), points('hampshire-and-isle-of-wight'), points('south-east'), points('london')]).toEqual([
      4.75, 4.25, 3.75, 4.75, 4.25,
    ])
  })

  test('tells what must be in place: what the record says, then missing partners and places', () => {
    expect(rank({ sector: ['police'], setting: ['custody'] }).matches[0]?.inPlace).toEqual([
      { text: 'A room that is not a cell.', basis: 'published' },
      { text: 'Partners you did not name: youth justice.' },
      { text: 'Places you did not name: community.' },
    ])
    expect(rank({}).matches[0]?.inPlace.at(-1)).toEqual({ text: 'Partners: police and youth justice.' })
  })
})

describe('what an area cannot do', () => {
  const hospital = makeProfile({ slug: 'hospital', settings: ['hospital'], partners: ['health'], evidenceStep: 'tested', cost: '£1: all' })
  const ended = makeProfile({ slug: 'ended', status: { state: 'ended', asOf: '2025' }, evaluatedFromOutside: true })
  const all = [custody, hospital, ended]

  test.each<[Partial<ReplicateState>, readonly string[], string]>([
    [{ 'not-in': ['custody'] }, ['custody'], 'works in police custody'],
    [{ 'not-with': ['health'] }, ['hospital'], 'works with health'],
    [{ not: ['stopped'] }, ['ended'], 'has ended or paused'],
    [{ not: ['unpriced'] }, ['custody', 'ended'], 'has no published sum'],
    [{ not: ['inside'] }, ['custody', 'hospital'], 'has no results read from an outside evaluator'],
    [{ evidence: ['compared'] }, ['custody', 'ended'], 'is less sure than Compared'],
  ])('%j leaves out and counts', (answers, slugs, words) => {
    const { excluded, excludedCount, matches } = rank(answers, ...all)
    expect(excluded.map(({ constraint, profiles }) => [constraint.one, profiles.map(({ slug }) => slug)])).toEqual([[words, slugs]])
    expect(excludedCount).toBe(slugs.length)
    expect(matches.map(({ profile }) => profile.slug)).not.toEqual(expect.arrayContaining([...slugs]))
  })

  test('counts a programme once that fails twice, and names it under both', () => {
    const { excluded, excludedCount } = rank({ 'not-in': ['custody'], not: ['unpriced'] }, ...all)
    expect(excluded.map(({ profiles }) => profiles.length)).toEqual([1, 2])
    expect(excludedCount).toBe(2)
  })

  test('names no constraint that leaves nothing out', () => {
    expect(rank({ 'not-in': ['school'] }, ...all)).toMatchObject({ excluded: [], excludedCount: 0 })
  })
})

test.each([
  [2, '2'],
  [10 / 3, '3.33'],
  [2.75, '2.75'],
  [0.1 + 0.2, '0.3'],
])('%f points are shown as %s', (points, text) => {
  expect(formatPoints(points)).toBe(text)
})
