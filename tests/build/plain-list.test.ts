import { expect, test } from 'vitest'
import { readCaseStudies } from '../../lib/content/read-case-studies'
import { part } from '../../lib/library/card-source'
import { pages } from './pages'

const slugs = readCaseStudies().map(({ slug }) => slug)
const plain = pages.filter(({ address }) => address.startsWith('/case-studies/page/'))

test('the plain pages list every case study once, thirty a page, each page leading to the next', () => {
  expect(plain).toHaveLength(Math.ceil(slugs.length / part))
  const listed = plain.flatMap(({ root }) => root.querySelectorAll('main h3 a').map((link) => link.getAttribute('href') ?? ''))
  expect(listed.map((href) => href.split('/').at(-2)).sort()).toEqual([...slugs].sort())
  expect(plain.map(({ root }) => root.querySelectorAll('main a[rel=next], head link[rel=next]').length)).toEqual(
    plain.map((_, index) => (index < plain.length - 1 ? 2 : 0)),
  )
})

test('the library without JavaScript holds the first part, and leads on where there is more', () => {
  const library = pages.find(({ address }) => address === '/case-studies/')?.root
  expect(library?.querySelectorAll('.entries .entry')).toHaveLength(Math.min(slugs.length, part))
  const onward = library?.querySelectorAll('.no-script a').map((link) => link.getAttribute('href')) ?? []
  expect(onward.length > 0).toBe(slugs.length > part)
})
