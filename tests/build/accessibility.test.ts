import { expect, test } from 'vitest'
import { pages } from './pages'

test('every page says that it is in English', () => {
  expect(pages.filter(({ root }) => root.querySelector('html')?.getAttribute('lang') !== 'en-GB').map(({ file }) => file)).toEqual([])
})

test('help stands in the same place on every page, in the same order', () => {
  const footers = new Set(pages.map(({ root }) => root.querySelector('footer.site-footer')?.outerHTML))
  expect(footers.size).toBe(1)
  expect([...footers][0]).toContain('How records are made and checked')
})

test('the title of a page begins with its heading, or says more', () => {
  const apart = pages.flatMap(({ file, root }) => {
    const [title = ''] = (root.querySelector('title')?.text ?? '').split(' – ')
    const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
    const heading = words(root.querySelector('h1')?.text ?? '')
    return file === 'index.html' || [...words(title)].some((word) => heading.has(word)) ? [] : [`${file}: ${title}`]
  })
  expect(apart).toEqual([])
})
