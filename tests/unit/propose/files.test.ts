import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../lib/content/parse-document'
import { checkFolder } from '../../../lib/content/read-case-studies'
import { formatSkeleton } from '../../../lib/content/skeleton'
import { formatBody, parseBodyParts } from '../../../lib/propose/body-parts'
import { checkDraft } from '../../../lib/propose/check-draft'
import { changeField, createDraft } from '../../../lib/propose/draft'
import { formatDraft } from '../../../lib/propose/draft-text'
import { longestFile } from '../../../lib/propose/longest-file'
import { readFile } from '../../../lib/propose/read-file'
import { toRepositoryPage } from '../../../lib/propose/repository'
import { writeMdx } from '../../../lib/propose/write-mdx'
import { makeFile, validBody, validFrontMatter } from '../../make-case-study'

describe('a file the form writes', () => {
  test('passes the check of the folder it is put into', () => {
    const folder = mkdtempSync(join(tmpdir(), 'propose-'))
    const draft = { slug: '', frontMatter: validFrontMatter, body: parseBodyParts(validBody) }
    const { file, text } = checkDraft(draft, [])
    expect(file).toBe('content/case-studies/evening-bus-wardens.mdx')
    writeFileSync(join(folder, 'evening-bus-wardens.mdx'), text)
    const { problems, caseStudies } = checkFolder(folder)
    rmSync(folder, { recursive: true })
    expect(problems).toEqual([])
    expect(caseStudies.map(({ title }) => title)).toEqual(['Evening Bus Wardens'])
  })

  test('is written like the records of the library', () => {
    const draft = changeField({ ...createDraft('2026-11-25'), body: { parts: { how: 'They ride.' } } }, ['tried'], {
      source: ['S1', 'S2'],
      text: 'Say "no".',
    })
    expect(writeMdx(changeField(draft, ['areas'], ['kent']))).toBe(`---
areas: [kent]
tried:
  text: "Say \\"no\\"."
  source: [S1, S2]
review:
  published: "2026-11-25"
  reviewed: "2026-11-25"
  next: "2027-11-25"
  changes:
    - date: "2026-11-25"
      note: "First version."
---

## How it works

They ride.
`)
  })

  test.each([
    'yes',
    'no',
    'null',
    'true',
    '2022',
    '12:30',
    '0x1f',
    '&a',
    '*a',
    '- a',
    '# a',
    'a: b',
    '1_000',
    '---',
    '"',
    "'",
    'a\nb',
    '!!js/function',
    '<<',
    '~',
    '',
  ])('says %j again as it was typed', (text) => {
    const draft = changeField(createDraft('2026-11-25'), ['limits'], [{ about: text, text: 'x' }])
    const document = parseDocument('x.mdx', writeMdx(draft))
    expect('value' in document && document.value).toMatchObject({
      limits: [text.trim() === '' ? { text: 'x' } : { about: text, text: 'x' }],
    })
  })

  test('keeps what the library does not know, behind what it knows', () => {
    const found = readFile('x.mdx', '---\nsetings: [street]\ntitle: A\n---\n\nText.\n')
    expect('draft' in found && writeMdx(found.draft)).toBe('---\ntitle: "A"\nsetings: [street]\n---\n\nText.\n')
  })
})

describe('a body', () => {
  test('is taken apart under its headings and put together again', () => {
    const draft = parseBodyParts(validBody)
    expect(draft).toEqual({
      parts: {
        problem: 'Arguments start on the last bus.[^S1]',
        how: '1. **Board together.** Two wardens board at the terminus.[^S1]',
        delivery: 'The council employs them.[^S1]',
      },
    })
    expect(formatBody(draft)).toBe(validBody)
  })

  test.each([
    'Text before.\n\n## How it works\n\nWell.',
    '## Other\n\nWell.',
    '## Who delivers it\n\nA\n\n## How it works\n\nB',
    '## How it works\n\nA\n\n## How it works\n\nB',
    '# How it works\n\nA',
  ])('that does not keep to the headings stays whole: %j', (body) => {
    expect(parseBodyParts(body)).toEqual({ whole: body })
    expect(formatBody({ whole: body })).toBe(`${body}\n`)
  })

  test('may have headings under which nothing stands yet', () => {
    const text = formatSkeleton({ title: '', area: '', approach: '', today: '2026-11-25' })
    expect(readFile('x.mdx', text)).toMatchObject({ draft: { body: { parts: { problem: '', how: '', delivery: '' } } } })
  })

  test('may come from Windows', () => {
    expect(parseBodyParts(validBody.replaceAll('\n', '\r\n'))).toEqual(parseBodyParts(validBody))
  })
})

describe('a file that is opened', () => {
  test('gives its name as the address', () => {
    expect(readFile('C:\\Files\\bus-wardens.mdx', makeFile())).toMatchObject({ draft: { slug: 'bus-wardens' } })
  })

  test('may be a draft saved by the form', () => {
    const draft = changeField(createDraft('2026-11-25'), ['title'], 'Wardens')
    expect(readFile('wardens.draft.json', formatDraft(draft))).toEqual({ draft })
  })

  test.each([
    ['no front matter', validBody, 'A file begins with front matter: a line of ---, the fields, and another line of ---.'],
    ['broken YAML', makeFile().replace('title:', 'title: "'), 'This is not valid YAML: Missing closing "quote.'],
    ['a list for a front matter', '---\n- a\n---\n', 'A list is not a group of fields.'],
    ['an empty file', '', 'A file begins with front matter: a line of ---, the fields, and another line of ---.'],
    ['bytes', '\u0000\ufffdPNG', 'A file begins with front matter: a line of ---, the fields, and another line of ---.'],
    ['too much', 'a'.repeat(longestFile + 1), 'The file holds 1000001 characters. A case study has at most 1000000.'],
  ])('with %s is refused in the words of the check', (_, text, message) => {
    const found = readFile('x.mdx', text)
    expect('problems' in found && found.problems.map((problem) => problem.message)).toContain(message)
  })
})

describe('the page of the project’s host', () => {
  const file = 'content/case-studies/bus-wardens.mdx'

  test('at GitHub is filled in where the text fits into an address', () => {
    expect(toRepositoryPage('https://github.com/o/r', file, 'a & b', false)).toEqual({
      address: 'https://github.com/o/r/new/main?filename=content%2Fcase-studies%2Fbus-wardens.mdx&value=a+%26+b',
      filled: true,
    })
    expect(toRepositoryPage('https://github.com/o/r', file, 'a'.repeat(8000), false)).toEqual({
      address: 'https://github.com/o/r/new/main?filename=content%2Fcase-studies%2Fbus-wardens.mdx',
      filled: false,
    })
  })

  test('at GitHub is the file itself where there is one', () => {
    expect(toRepositoryPage('https://github.com/o/r', file, 'a', true)).toEqual({
      address: 'https://github.com/o/r/edit/main/content/case-studies/bus-wardens.mdx',
      filled: false,
    })
  })

  test('at GitLab knows the name', () => {
    expect(toRepositoryPage('https://gitlab.com/o/r', file, 'a', false)?.address).toBe(
      'https://gitlab.com/o/r/-/new/main?file_name=content%2Fcase-studies%2Fbus-wardens.mdx',
    )
    expect(toRepositoryPage('https://gitlab.com/o/r', file, 'a', true)?.address).toBe(
      'https://gitlab.com/o/r/-/edit/main/content/case-studies/bus-wardens.mdx',
    )
  })

  test.each(['', 'http://github.com/o/r', 'javascript:alert(1)', 'https://example.org/o/r'])('is none for %j', (repository) => {
    expect(toRepositoryPage(repository, file, 'a', false)).toBeUndefined()
  })
})
