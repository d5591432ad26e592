import { describe, expect, test } from 'vitest'
import { checkCaseStudies } from '../../../lib/content/check-case-studies'
import { formatProblems, problemFormats } from '../../../lib/content/problem'
import { badFiles } from '../../bad-files'
import { makeFile } from '../../make-case-study'

const check = (text: string, path = 'content/case-studies/evening-bus-wardens.mdx') => checkCaseStudies([{ path, text }]).problems

describe('the check', () => {
  test('passes a good file', () => {
    expect(check(makeFile())).toEqual([])
  })

  test.each(badFiles)('tells of $mistake', ({ text, field, message }) => {
    expect(check(text).map((problem) => [problem.field, problem.message])).toContainEqual([field, message])
  })

  test.each(badFiles.filter(({ field }) => field !== 'front matter' && field !== 'body'))(
    'names only $mistake, and the line it stands on',
    ({ text, field }) => {
      const key = field.split('.')[0] ?? ''
      const found = check(text).filter((problem) => problem.field === field)
      expect(found).toHaveLength(1)
      const at = text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1
      expect(found[0]?.line).toBeGreaterThanOrEqual(Math.max(at, 1))
    },
  )

  test('counts the lines of the body from the top of the file', () => {
    const text = makeFile(
      {},
      '## The problem it answers\n\nIn all, 12 fights.\n\n## How it works\n\nWell.\n\n## Who delivers it\n\nThey do.\n',
    )
    const line = text.split('\n').indexOf('In all, 12 fights.') + 1
    expect(check(text).map((problem) => problem.line)).toEqual([line])
  })

  test('refuses a file name that is no slug', () => {
    expect(check(makeFile(), 'content/case-studies/Bus Wardens.mdx').map(({ message }) => message)).toEqual([
      '"Bus Wardens.mdx" is not a file name for a case study. Use lower-case letters, digits and hyphens, ending in .mdx, such as operation-deter.mdx.',
    ])
  })

  test('refuses a title that stands twice, whatever its case and marks', () => {
    const { problems } = checkCaseStudies([
      { path: 'content/case-studies/a.mdx', text: makeFile() },
      { path: 'content/case-studies/b.mdx', text: makeFile({ title: 'Evening bus wardens!' }) },
    ])
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'content/case-studies/b.mdx',
        field: 'title',
        message: '"Evening bus wardens!" is already the title of content/case-studies/a.mdx. Give each case study a title of its own.',
      }),
    ])
  })

  test('refuses an adaptation that only one side names', () => {
    const { problems } = checkCaseStudies([
      { path: 'content/case-studies/a.mdx', text: makeFile({ adaptedFrom: ['b'] }) },
      { path: 'content/case-studies/b.mdx', text: makeFile({ title: 'Night Bus Wardens' }) },
    ])
    expect(problems.map(({ field, message }) => [field, message])).toEqual([
      ['adaptedFrom.1', 'content/case-studies/b.mdx does not name this case study back. Add "a" to its adaptedBy.'],
    ])
  })

  test('accepts an adaptation that both sides name', () => {
    const { problems } = checkCaseStudies([
      { path: 'content/case-studies/a.mdx', text: makeFile({ adaptedFrom: ['b'] }) },
      { path: 'content/case-studies/b.mdx', text: makeFile({ title: 'Night Bus Wardens', adaptedBy: ['a'] }) },
    ])
    expect(problems).toEqual([])
  })

  test('reports every problem of every file at once, and counts them', () => {
    const { problems } = checkCaseStudies([
      { path: 'content/case-studies/a.mdx', text: makeFile({ settings: ['skool'], tried: undefined }) },
      { path: 'content/case-studies/b.mdx', text: makeFile({ title: 'Night Bus Wardens', ages: { from: 20, to: 10, source: ['S1'] } }) },
    ])
    const text = formatProblems(problems)
    expect(text).toContain('content/case-studies/a.mdx:1  tried\n  This field is missing.\n')
    expect(text).toMatch(/\n3 problems in 2 files\.$/)
  })

  test('prints for machines: JSON, and annotations with their marks escaped', () => {
    const problem = { file: 'content/case-studies/a.mdx', line: 4, field: 'settings.1', message: '50% of\nthis' }
    expect(JSON.parse(problemFormats.json([problem]))).toEqual([problem])
    expect(problemFormats.github([problem])).toBe('::error file=content/case-studies/a.mdx,line=4,title=settings.1::50%25 of%0Athis')
  })
})
