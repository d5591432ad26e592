import { expect, test } from 'vitest'
import { isSlug, toSlug } from '../../../lib/content/slug'

test.each([
  ['operation-deter', true],
  ['a1', true],
  ['', false],
  ['Operation-deter', false],
  ['operation--deter', false],
  ['-deter', false],
  ['deter\n', false],
])('%j is a slug: %s', (text, is) => {
  expect(isSlug(text)).toBe(is)
})

test.each([
  ['content/case-studies/operation-deter.mdx', 'operation-deter'],
  ['content\\case-studies\\operation-deter.mdx', 'operation-deter'],
  ['operation-deter.mdx', 'operation-deter'],
])('%s is the file of %s', (path, slug) => {
  expect(toSlug(path)).toBe(slug)
})
