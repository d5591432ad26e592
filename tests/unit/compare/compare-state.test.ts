import { expect, test } from 'vitest'
import { toCompareNotice } from '../../../lib/compare/compare-notice'
import {
  addCompared,
  type CompareState,
  emptyCompare,
  formatCompareState,
  mostCompared,
  parseCompareState,
  removeCompared,
  toComparePath,
} from '../../../lib/compare/compare-state'
import { createRandom, pickSome } from '../library/random'

const slugs = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'a-e-navigators', 'x2']
const parse = (address: string) => parseCompareState(new URLSearchParams(address), (slug) => slugs.includes(slug))
const toTitle = (slug: string) => slug.toUpperCase()

test.each([
  ['', ''],
  ['?ids=', ''],
  ['?ids=alpha', '?ids=alpha'],
  ['?ids=beta,alpha', '?ids=beta,alpha'],
  ['?ids=beta%2Calpha', '?ids=beta,alpha'],
  ['?ids=beta&ids=alpha', '?ids=beta,alpha'],
  ['?ids=beta, ALPHA ,', '?ids=beta,alpha'],
  ['?only=differences&ids=beta,alpha', '?ids=beta,alpha&only=differences'],
  ['?ids=alpha,alpha,moon,beta&only=all&utm_source=x', '?ids=alpha,beta'],
  ['?ids=alpha,beta,gamma,delta,epsilon', '?ids=alpha,beta,gamma,delta'],
  ['?ids=__proto__,constructor', ''],
])('%s is written back as %s', (given, canonical) => {
  expect(formatCompareState(parse(given).state)).toBe(canonical)
})

test.each([
  ['?ids=alpha&utm_source=x&ref=y', undefined],
  [
    '?ids=alpha,moon',
    {
      title: 'One part of the address was left out.',
      text: 'There is no case study called “moon”: it may have been removed, or the link is wrong. The rest of it stands.',
    },
  ],
  [
    '?ids=alpha,alpha,alpha,beta,gamma,delta,epsilon&only=x&colour=red',
    {
      title: '4 parts of the address were left out.',
      text: 'ALPHA was named twice. Only 4 fit side by side; left out: EPSILON. “only” can be “differences”, not “x”. This page has no setting called “colour”. The rest of it stands.',
    },
  ],
  [
    '?ids=u,v,w,x,y',
    {
      title: '5 parts of the address were left out.',
      text: 'There is no case study called “u”, “v”, “w” and 2 more: it may have been removed, or the link is wrong. The rest of it stands.',
    },
  ],
])('what %s holds that means nothing is told', (given, notice) => {
  expect(toCompareNotice(parse(given).dropped, toTitle)).toEqual(notice)
})

test('a name as long as a book is cut where it is told', () => {
  expect(toCompareNotice(parse(`?ids=${'n'.repeat(5000)}`).dropped, toTitle)?.text.length).toBeLessThan(200)
})

test('adding keeps the order, refuses what is there and what does not fit; removing takes out one', () => {
  const two: CompareState = { ids: ['beta', 'alpha'], onlyDifferences: true }
  expect(addCompared(two, 'gamma')).toEqual({ ids: ['beta', 'alpha', 'gamma'], onlyDifferences: true })
  expect(addCompared(two, 'beta')).toEqual(two)
  const four = slugs.slice(0, mostCompared).reduce(addCompared, emptyCompare)
  expect(addCompared(four, 'epsilon')).toEqual(four)
  expect(removeCompared(two, 'beta').ids).toEqual(['alpha'])
  expect(removeCompared(two, 'moon')).toEqual(two)
})

test('a path for a link', () => {
  expect(toComparePath([])).toBe('/compare/')
  expect(toComparePath(['a', 'b'])).toBe('/compare/?ids=a,b')
})

test('any state survives the address', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = createRandom(seed)
    const state = { ids: pickSome(slugs, random, 0.5).slice(0, mostCompared), onlyDifferences: random() < 0.5 }
    expect(parse(formatCompareState(state)), `seed ${seed}`).toEqual({ state, dropped: [] })
  }
})

test('any text in an address is read without throwing, and what is written back is stable', () => {
  const letters = [...'ids=only,&+%?;#"<>0 é🔪\u0000\nalphbet']
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = createRandom(seed)
    const nonsense = `?ids=${Array.from({ length: 60 }, () => letters[Math.floor(random() * letters.length)]).join('')}`
    const { state, dropped } = parse(nonsense)
    expect(() => toCompareNotice(dropped, toTitle)).not.toThrow()
    expect(parse(formatCompareState(state)), `seed ${seed}`).toEqual({ state, dropped: [] })
  }
})
