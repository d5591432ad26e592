import { describe, expect, test } from 'vitest'
import { changeField, createDraft, isUntouched, toFrontMatter, toSlug, toSlugFrom } from '../../../lib/propose/draft'
import { formatDraft, parseDraft } from '../../../lib/propose/draft-text'
import { toFieldValue } from '../../../lib/propose/field-value'

const empty = createDraft('2026-08-31')

describe('a draft', () => {
  test('begins with its dates, a year to the next review, and is untouched', () => {
    expect(empty.frontMatter.review).toEqual({
      published: '2026-08-31',
      reviewed: '2026-08-31',
      next: '2027-08-31',
      changes: [{ date: '2026-08-31', note: 'First version.' }],
    })
    expect(isUntouched(empty)).toBe(true)
    expect(isUntouched(changeField(empty, ['title'], ' '))).toBe(true)
    expect(isUntouched(changeField(empty, ['title'], 'A'))).toBe(false)
    expect(isUntouched({ ...empty, body: { parts: { how: 'They ride.' } } })).toBe(false)
  })

  test('changes a field in a list in a group, and keeps the rest the same objects', () => {
    const first = changeField(empty, ['places', 0, 'name'], 'Ashford')
    const both = changeField(first, ['places', 1, 'name'], 'Dover')
    expect(both.frontMatter.places).toEqual([{ name: 'Ashford' }, { name: 'Dover' }])
    expect(both.frontMatter.review).toBe(empty.frontMatter.review)
    expect(changeField(both, ['places'], undefined).frontMatter).not.toHaveProperty('places')
  })

  test('is checked without what is empty, but with every entry of a list', () => {
    const draft = {
      ...empty,
      frontMatter: { title: ' A ', summary: '  ', ages: { note: '' }, aliases: ['B', ' '], places: [{ name: '' }], relatedTo: [] },
    }
    expect(toFrontMatter(draft)).toEqual({ title: 'A', aliases: ['B', ''], places: [{}], relatedTo: [] })
  })

  test.each([
    ['A&E Navigators (Leeds)', 'a-and-e-navigators-leeds'],
    ['Caffi’r Tŷ', 'caffir-ty'],
    ['  ', ''],
  ])('called %s is the file %s', (title, slug) => {
    expect(toSlugFrom(title)).toBe(slug)
  })

  test('keeps an address of its own', () => {
    expect(toSlug({ ...changeField(empty, ['title'], 'Bus Wardens'), slug: 'wardens' })).toBe('wardens')
    expect(toSlug(changeField(empty, ['title'], 'Bus Wardens'))).toBe('bus-wardens')
  })

  test.each([empty, { ...empty, slug: 'x', body: { whole: '# Other' } }])('is the same when read back', (draft) => {
    expect(parseDraft(formatDraft(draft))).toEqual(draft)
  })

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"kind":"svpl-case-study-draft","version":2,"slug":"","frontMatter":{},"body":{"parts":{}}}',
    '{"kind":"svpl-case-study-draft","version":1,"slug":"","frontMatter":{},"body":{"parts":{"how":1}}}',
  ])('is not read from %s', (text) => {
    expect(parseDraft(text)).toBeUndefined()
  })

  test('holds plain values only', () => {
    expect(toFieldValue({ a: [1, 'b', null, true] })).toEqual({ a: [1, 'b', null, true] })
    for (const value of [undefined, new Date(), { a: () => 1 }, [Number.NaN]]) expect(toFieldValue(value)).toBeUndefined()
  })
})
