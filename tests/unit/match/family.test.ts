import { describe, expect, test } from 'vitest'
import { listDifferences, toFamily, toMainOutcome } from '../../../lib/match/family'
import { toMatchProfile } from '../../../lib/match/profile'
import { makeCaseStudy } from '../../make-case-study'

const make = (slug: string, fields: Readonly<Record<string, unknown>> = {}) => makeCaseStudy({ title: slug, ...fields }, slug)
const lead = (name: string, sector: string) => ({ name, role: 'lead', sector, source: ['S1'] })

describe('a family', () => {
  const a = make('a', { approaches: ['focused-deterrence'] })
  const b = make('b', { approaches: ['focused-deterrence', 'employment-skills'] })
  const related = make('r', { approaches: ['outreach-exploitation', 'focused-deterrence'], relatedTo: [{ slug: 'b', why: 'Alike.' }] })
  const stranger = make('s', { approaches: ['outreach-exploitation', 'focused-deterrence'] })

  test('is one model as main approach, and beside another where a record says they belong together', () => {
    const all = [stranger, b, related, a]
    expect(toFamily(a, all)).toEqual({ id: 'focused-deterrence', members: [a, b, related] })
    expect(toFamily(related, all)?.members).toHaveLength(3)
    expect(toFamily(stranger, all)).toBeUndefined()
  })

  test('is no family of one, and no approach that is not a model', () => {
    expect(toFamily(a, [a, stranger])).toBeUndefined()
    const sport = make('x', { approaches: ['sport-positive-activities'] })
    expect(toFamily(sport, [sport, make('y', { approaches: ['sport-positive-activities'] })])).toBeUndefined()
  })
})

describe('what a member does differently', () => {
  const here = make('here', {
    organisations: [lead('Force', 'police')],
    ages: { from: 10, to: 17, source: ['S1'] },
    groups: ['children', 'families'],
    settings: ['custody'],
    relatedTo: [{ slug: 'there', why: 'The same, but for adults.' }],
  })
  const there = make('there', {
    organisations: [lead('Trust', 'health'), lead('Charity', 'voluntary')],
    groups: ['adults', 'families'],
    settings: ['custody', 'hospital'],
  })

  test('is told from its fields, after what the record itself says', () => {
    expect(listDifferences(here, there).map(({ head, text }) => `${head}: ${text}`)).toEqual([
      'In short: The same, but for adults.',
      'Led by: health; voluntary and community.',
      'Ages: no range given.',
      'Also for: adults.',
      'Not for: children (under 18).',
      'Also in: hospital.',
    ])
  })

  test('takes no sentence about itself for one about the other', () => {
    expect(listDifferences(there, here).map(({ head }) => head)).toEqual(['Led by', 'Ages', 'Also for', 'Not for', 'Not in'])
  })

  test('is nothing between equals', () => {
    expect(listDifferences(here, { ...here, slug: 'twin', relatedTo: [] })).toEqual([])
  })
})

test('the main figure is the first that went the way the record gives overall', () => {
  const outcome = (figure: string, direction: string) => ({ measure: 'M', figure, measuredBy: 'Us', direction, source: ['S1'] })
  const record = (overall: string, ...outcomes: readonly unknown[]) => make('x', { direction: { overall, reason: 'R.' }, outcomes })
  expect(toMainOutcome(record('better', outcome('1', 'not-measured'), outcome('2', 'better')))?.figure).toBe('2')
  expect(toMainOutcome(record('mixed', outcome('1', 'worse'), outcome('2', 'better')))?.figure).toBe('1')
  expect(toMainOutcome(record('better'))).toBeUndefined()
})

describe('the profile of a record', () => {
  test('holds who takes part but not who only pays', () => {
    const record = make('x', { organisations: [{ ...lead('Office', 'pcc'), role: 'funder' }, lead('Force', 'police')] })
    expect(toMatchProfile(record)).toMatchObject({ partners: ['police'], sectors: ['police', 'pcc'] })
  })

  test.each([
    ['commissioned', 'reported', 'here', 'monitoring', true],
    ['self', 'reported', 'here', 'monitoring', false],
    ['not-stated', 'reported', 'here', 'monitoring', false],
    ['independent', 'not-read', 'here', 'randomised', false],
    ['independent', 'reported', 'elsewhere', 'randomised', false],
    ['independent', 'reported', 'here', 'account', false],
  ])('with an evaluation that is %s, %s, %s, %s: from outside %s', (independence, state, site, kind, outside) => {
    const record = make('x', { evaluations: [{ kind, by: 'B', independence, state, site, direction: 'better', source: ['S1'] }] })
    expect(toMatchProfile(record).evaluatedFromOutside).toBe(outside)
  })
})
