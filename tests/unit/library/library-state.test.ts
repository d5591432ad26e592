import { expect, test } from 'vitest'
import { facets, mapFacets } from '../../../lib/library/facets'
import {
  emptyState,
  formatLibraryState,
  type LibraryState,
  parseLibraryState,
  toggleTerm,
  toQuery,
  views,
} from '../../../lib/library/library-state'
import { sorts } from '../../../lib/library/sorts'
import { createRandom, pickSome } from './random'

function parse(address: string) {
  return parseLibraryState(new URLSearchParams(address))
}

test.each([
  ['', ''],
  ['?q=', ''],
  ['?q=%20%20', ''],
  ['?q=k', ''],
  ['?q=kn', '?q=kn'],
  ['?q=%20knife%20%20crime%20', '?q=knife+crime'],
  ['?q=A%26E', '?q=A%26E'],
  ['?q=first&q=second', '?q=first'],
  ['?setting=school&setting=hospital', '?setting=hospital&setting=school'],
  ['?setting=hospital&setting=hospital', '?setting=hospital'],
  ['?setting=moon&utm_source=x&q=', ''],
  ['?setting=constructor&setting=__proto__&setting=toString', ''],
  ['?constructor=1&__proto__=2', ''],
  ['?Setting=hospital&setting=HOSPITAL', ''],
  ['?sort=evidence', ''],
  ['?sort=relevance', ''],
  ['?q=knife&sort=relevance', '?q=knife'],
  ['?q=knife&sort=evidence', '?q=knife&sort=evidence'],
  ['?sort=toString', ''],
  ['?view=list', ''],
  ['?view=valueOf', ''],
  ['?view=map&sort=title&area=wales&q=youth', '?q=youth&area=wales&sort=title&view=map'],
  [
    '?area=essex&area=wales&area=west-midlands&area=west-midlands-region',
    '?area=west-midlands-region&area=west-midlands&area=essex&area=wales',
  ],
  ['?evidence=described&evidence=repeated', '?evidence=repeated&evidence=described'],
  ['?%E0%A4%A', ''],
])('%s is written back as %s', (given, canonical) => {
  expect(formatLibraryState(parse(given).state)).toBe(canonical)
})

test('a long question is cut at 120 letters, never within one', () => {
  expect([...toQuery('🔪'.repeat(200))]).toEqual(Array.from({ length: 120 }, () => '🔪'))
})

test.each([
  ['', []],
  ['?q=k', []],
  ['?setting=hospital', []],
  ['?sort=relevance', []],
  ['?utm_source=x&utm_medium=y&fbclid=z&_rsc=1', []],
  ['?setting=moon', [{ param: 'setting', value: 'moon' }]],
  ['?setting=moon&setting=moon', [{ param: 'setting', value: 'moon' }]],
  ['?setting=', [{ param: 'setting', value: '' }]],
  [
    '?sort=best&view=3d',
    [
      { param: 'sort', value: 'best' },
      { param: 'view', value: '3d' },
    ],
  ],
  ['?colour=red', [{ param: 'colour' }]],
])('%s drops %j', (given, dropped) => {
  expect(parse(given).dropped).toEqual(dropped)
})

test('the empty address is the empty state', () => {
  expect(parse('').state).toEqual(emptyState)
  expect(formatLibraryState(emptyState)).toBe('')
})

test('a term is chosen in the order of the vocabulary and let go again', () => {
  const one = toggleTerm(emptyState, 'setting', 'school')
  const two = toggleTerm(one, 'setting', 'hospital')
  expect(two.chosen.setting).toEqual(['hospital', 'school'])
  expect(toggleTerm(toggleTerm(two, 'setting', 'school'), 'setting', 'hospital')).toEqual(emptyState)
})

test('names in the address are each used once and none is one of the page itself', () => {
  const params = facets.map(({ param }) => param)
  expect(new Set(params).size).toBe(params.length)
  expect(params.filter((param) => ['q', 'sort', 'view'].includes(param))).toEqual([])
})

test('any state survives the address, and has one spelling whatever the order it is given in', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = createRandom(seed)
    const state = makeState(random)
    const address = formatLibraryState(state)
    expect(parse(address), `seed ${seed}`).toEqual({ state, dropped: [] })
    const shuffled = new URLSearchParams([...new URLSearchParams(address)].sort(() => random() - 0.5) as [string, string][])
    expect(formatLibraryState(parseLibraryState(shuffled).state), `seed ${seed}`).toBe(address)
  }
})

test('any text in an address is read without throwing, and what is written back is stable', () => {
  const letters = [...'qsetingarview=&+%?;#"<>0 é🔪\u0000\n']
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = createRandom(seed)
    const nonsense = Array.from({ length: 40 }, () => letters[Math.floor(random() * letters.length)]).join('')
    const address = formatLibraryState(parse(nonsense).state)
    expect(formatLibraryState(parse(address).state), `seed ${seed}`).toBe(address)
  }
})

/** A state as `parseLibraryState` makes them. */
function makeState(random: () => number): LibraryState {
  const words = pickSome(['knife', 'A&E', 'café', '+', '%', 'youth worker', '“quoted”', '🔪'], random)
  const q = toQuery(words.join(' '))
  const [sort] = pickSome(['relevance', 'evidence', 'reviewed', 'title'] as const, random, 0.5)
  const [view = 'list'] = pickSome(['list', 'table', 'map'] as const, random, 0.5)
  const usual = q === '' ? 'evidence' : 'relevance'
  return {
    q,
    chosen: mapFacets(({ terms }) => Object.keys(terms).filter(() => random() < 0.1)),
    ...(sort && sort !== usual && sort !== 'relevance' && { sort }),
    view,
  }
}

test('the first view and every order has a label', () => {
  expect(Object.keys(views)[0]).toBe('list')
  expect(Object.values(sorts)).toEqual(['closest match', 'surest evidence', 'last reviewed', 'title'])
})
