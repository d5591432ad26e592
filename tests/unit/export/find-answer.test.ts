import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAnswer } from '../../../lib/export/find-answer'
import { findRange } from '../../../lib/export/find-range'

const files = new Set(['index.html', '404.html', 'about/index.html', 'card.png'])
const facts = { basePath: '/library', rules: [], redirects: [{ from: '/old/', to: '/about/' }] }
const answer = (target: string, method = 'GET') => findAnswer(method, target, files, facts)

describe('a request', () => {
  test.each([
    ['/library/', { kind: 'file', path: 'index.html' }],
    ['/library', { kind: 'redirect', location: '/library/' }],
    ['/library/about?a=%2F', { kind: 'redirect', location: '/library/about/?a=%2F' }],
    ['/library/old?a=1', { kind: 'redirect', location: '/library/about/?a=1' }],
    ['/library/card.png', { kind: 'file', path: 'card.png' }],
    ['/library/card.png/', { kind: 'missing' }],
    ['/librarycard.png', { kind: 'missing' }],
    ['/', { kind: 'missing' }],
    ['http://example.org/library/', { kind: 'refused', status: 400, message: 'The address is not written as an address must be.' }],
    ['/library/%E0%A4%A', { kind: 'refused', status: 400, message: 'The address is not written as an address must be.' }],
  ])('for %s', (target, expected) => {
    expect(answer(target)).toEqual(expected)
  })

  test('that would change something is refused', () => {
    expect(answer('/library/', 'DELETE')).toEqual({ kind: 'refused', status: 405, message: 'This site answers GET and HEAD.' })
  })

  test('for anything at all names a file of the site, an address of the site, or no file', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.constantFrom('/library/..%2f', '/library//', '//library/about')),
        (target) => {
          const found = answer(target)
          if (found.kind === 'file') expect(files.has(found.path)).toBe(true)
          if (found.kind === 'redirect') expect(found.location).toMatch(/^\/library\//)
        },
      ),
    )
  })
})

test.each([
  ['bytes=0-3', { start: 0, end: 3 }],
  ['bytes=4-', { start: 4, end: 9 }],
  ['bytes=-4', { start: 6, end: 9 }],
  ['bytes=-40', { start: 0, end: 9 }],
  ['bytes=4-99', { start: 4, end: 9 }],
  ['bytes=10-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=5-4', 'none'],
  ['bytes=0-1,4-5', 'none'],
  ['lines=1-2', 'none'],
  [undefined, 'none'],
])('the range %s of ten bytes', (header, expected) => {
  expect(findRange(header, 10)).toEqual(expected)
})
