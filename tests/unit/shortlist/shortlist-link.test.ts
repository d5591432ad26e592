import { expect, test } from 'vitest'
import { isSameList, parseSharedList } from '../../../lib/shortlist/shared-list'
import { longestNote, mostItems } from '../../../lib/shortlist/shortlist'
import { formatShortlistLink, parseShortlistLink } from '../../../lib/shortlist/shortlist-link'
import { createRandom } from '../library/random'
import { makeList } from './make-list'

const nothingLost = { items: 0, notes: 0 }

test('any list survives the link', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const list = makeList(createRandom(seed))
    const link = formatShortlistLink(list)
    expect(parseShortlistLink(link), `seed ${seed}`).toEqual(list.length === 0 ? undefined : { list, lost: nothingLost })
    expect(link).toMatch(/^(#s=[a-z0-9:,%A-Z-]*[a-zA-Z0-9])?$/)
    const bare = list.map(({ slug }) => ({ slug, note: '' }))
    expect(formatShortlistLink(list, false)).toBe(formatShortlistLink(bare))
  }
})

test.each([
  ['#s=a,b:note%20one,c', 'a b:note one c', nothingLost],
  ['#s=a%2Cb', 'a b', nothingLost],
  ['#s=a%3Anote', 'a:note', nothingLost],
  ['#s=a:x%2Cy%3Az', 'a:x,y:z', nothingLost],
  ['#s=a,,b,', 'a b', nothingLost],
  ['#s=a,a:again', 'a', nothingLost],
  ['#s=a:%E0%A4%A', 'a', { items: 0, notes: 1 }],
  ['#s=A,<b>,../c,d', 'd', { items: 3, notes: 0 }],
  ['#s=', '', nothingLost],
  ['#s=%%%', '', { items: 1, notes: 0 }],
])('%s is read as “%s”', (hash, text, lost) => {
  const read = parseShortlistLink(hash)
  expect(read?.list.map(({ slug, note }) => (note === '' ? slug : `${slug}:${note}`)).join(' ')).toBe(text)
  expect(read?.lost).toEqual(lost)
})

test.each(['', '#', '#main', '#S=a', '#t=a', 's=a'])('“%s” holds no list', (hash) => {
  expect(parseShortlistLink(hash)).toBeUndefined()
})

test('a huge link is cut to what a list holds, and what is cut is counted', () => {
  const read = parseShortlistLink(`#s=${Array.from({ length: 5000 }, (_, index) => `s${index}:${'x'.repeat(300)}`).join(',')}`)
  expect(read?.list).toHaveLength(mostItems)
  expect(read?.lost.items).toBeGreaterThan(1000)
  expect(parseShortlistLink(`#s=a:${'x'.repeat(2_000_000)}`)?.list[0]?.note).toHaveLength(longestNote)
})

test('any text is read without throwing', () => {
  const letters = [...'#s=a,b:c%2C%zz<>&"\u0000\n🔪é-']
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = createRandom(seed)
    const nonsense = `#s=${Array.from({ length: 80 }, () => letters[Math.floor(random() * letters.length)]).join('')}`
    const read = parseShortlistLink(nonsense)
    const again = parseShortlistLink(formatShortlistLink(read?.list ?? []))
    expect(again?.list ?? [], `seed ${seed}`).toEqual(read?.list)
  }
})

test('what this library does not hold is left out, and told with the rest', () => {
  const isHeld = (slug: string) => slug === 'a' || slug === 'b'
  expect(parseSharedList('#s=a,moon,b:n', isHeld)).toEqual({
    list: [
      { slug: 'a', note: '' },
      { slug: 'b', note: 'n' },
    ],
    told: 'One case study in the link is not in this library.',
  })
  expect(parseSharedList('#s=moon,sun,X,Y,a:%', isHeld)?.told).toBe(
    'Two case studies in the link are not in this library. Two parts of the link could not be read. One note could not be read.',
  )
  expect(parseSharedList('#main', isHeld)).toBeUndefined()
})

test('two lists are the same when they say the same in the same order', () => {
  const [a, b] = [
    { slug: 'a', note: '' },
    { slug: 'b', note: 'n' },
  ]
  expect(isSameList([a, b], [{ ...a }, { ...b }])).toBe(true)
  for (const other of [[b, a], [a], [a, { slug: 'b', note: '' }], []]) expect(isSameList([a, b], other)).toBe(false)
})
