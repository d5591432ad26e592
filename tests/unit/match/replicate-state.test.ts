import { describe, expect, test } from 'vitest'
import { questions } from '../../../lib/match/questions'
import { toReplicateNotice } from '../../../lib/match/replicate-notice'
import {
  countAnswers,
  formatReplicateState,
  noAnswers,
  parseReplicateState,
  type ReplicateState,
  setAnswer,
  toggleAnswer,
  toReplicatePath,
} from '../../../lib/match/replicate-state'
import { createRandom, pickSome } from '../library/random'

const parse = (address: string) => parseReplicateState(new URLSearchParams(address))

describe('the address of the answers', () => {
  test.each([
    ['', ''],
    ['?setting=school&setting=hospital', '?setting=hospital&setting=school'],
    ['?group=children&violence=knife-crime&area=kent', '?area=kent&violence=knife-crime&group=children'],
    ['?evidence=described', ''],
    ['?evidence=tested&utm_source=x&fbclid=y', '?evidence=tested'],
    ['?setting=school&setting=school', '?setting=school'],
    ['?area=kent&area=essex', '?area=kent'],
    ['?setting=school&not-in=school&not-in=custody', '?not-in=custody&not-in=school'],
    ['?sector=health&not-with=health', '?not-with=health'],
    ['?setting=moon&planet=mars&age=any', ''],
    ['?violence=constructor&group=__proto__&not=toString', ''],
  ])('%s is written back as %s', (given, canonical) => {
    expect(formatReplicateState(parse(given).state)).toBe(canonical)
  })

  test('comes back the same for five hundred random sets of answers, in any order of writing', () => {
    const random = createRandom(5)
    for (let round = 0; round < 500; round += 1) {
      const params = new URLSearchParams()
      for (const { param, kind, terms } of pickSome(questions, random, 0.8)) {
        const chosen = pickSome(Object.keys(terms), random, 0.3)
        for (const term of kind === 'one' ? chosen.slice(0, 1) : chosen) params.append(param, term)
      }
      const { state } = parseReplicateState(params)
      const address = formatReplicateState(state)
      const again = parse(address)
      expect(again).toEqual({ state, dropped: [] })
      expect(formatReplicateState(again.state)).toBe(address)
    }
  })

  test('never throws, whatever is in it', () => {
    const random = createRandom(7)
    const odd = ['%00', '%FF', '\ud800', '<script>', "'", '&', '=', 'a'.repeat(5000), '💥', '__proto__', '../..']
    for (let round = 0; round < 300; round += 1) {
      const pairs = [...questions.map(({ param }) => param), ...odd].map((name) => `${name}=${odd[Math.floor(random() * odd.length)]}`)
      const { state, dropped } = parse(`?${pickSome(pairs, random, 0.4).join('&')}`)
      expect(formatReplicateState(state)).toBe('')
      expect(() => toReplicateNotice(dropped)).not.toThrow()
    }
  })

  test('can be linked to', () => {
    expect(toReplicatePath({ group: ['children'], setting: ['custody'] })).toBe('/replicate/?group=children&setting=custody')
    expect(toReplicatePath({})).toBe('/replicate/')
  })
})

describe('a change of an answer', () => {
  const can: ReplicateState = { ...noAnswers, setting: ['hospital', 'school'] }

  test('adds a term in the order of the page, and takes it away again', () => {
    const more = toggleAnswer(can, 'setting', 'custody')
    expect(more.setting).toEqual(['hospital', 'custody', 'school'])
    expect(toggleAnswer(more, 'setting', 'custody')).toEqual(can)
    expect(countAnswers(more)).toBe(3)
  })

  test('makes the possible impossible and the other way round, never both', () => {
    const cannot = toggleAnswer(can, 'not-in', 'school')
    expect([cannot.setting, cannot['not-in']]).toEqual([['hospital'], ['school']])
    const again = toggleAnswer(cannot, 'setting', 'school')
    expect([again.setting, again['not-in']]).toEqual([['hospital', 'school'], []])
  })

  test('answers a question of one answer by replacing it, and skips it with nothing', () => {
    const kent = setAnswer(noAnswers, 'area', 'kent')
    expect(setAnswer(kent, 'area', 'wales').area).toEqual(['wales'])
    expect(setAnswer(kent, 'area', '')).toEqual(noAnswers)
    expect(setAnswer(noAnswers, 'evidence', 'described')).toEqual(noAnswers)
  })
})

describe('what was left out of an address', () => {
  test.each([
    ['?setting=moon', 'One part of the address was left out.', 'There is no setting called “moon”. The rest of it stands.'],
    ['?setting=', 'One part of the address was left out.', 'One setting was empty. The rest of it stands.'],
    ['?planet=mars', 'One part of the address was left out.', 'This page has no question called “planet”. The rest of it stands.'],
    [
      '?area=kent&area=essex',
      'One part of the address was left out.',
      'Only one area can be chosen; left out: Essex. The rest of it stands.',
    ],
    [
      '?setting=school&not-in=school',
      'One part of the address was left out.',
      'School or college was both possible and not possible; “not possible” counts. The rest of it stands.',
    ],
    [
      '?a=1&b=2&c=3&d=4&e=5',
      '5 parts of the address were left out.',
      'This page has no question called “a”. This page has no question called “b”. This page has no question called “c”. 2 more were left out too. The rest of it stands.',
    ],
  ])('%s is told', (address, title, text) => {
    expect(toReplicateNotice(parse(address).dropped)).toEqual({ title, text })
  })

  test('is nothing where nothing was', () => {
    expect(toReplicateNotice(parse('?area=kent&gclid=1').dropped)).toBeUndefined()
  })
})
