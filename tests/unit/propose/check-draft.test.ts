import { describe, expect, test } from 'vitest'
import { checkCaseStudies } from '../../../lib/content/check-case-studies'
import type { CollectionEntry } from '../../../lib/content/collection-rules'
import { parseDocument } from '../../../lib/content/parse-document'
import { checkDraft } from '../../../lib/propose/check-draft'
import { readFile } from '../../../lib/propose/read-file'
import { badFiles } from '../../bad-files'
import { makeFile } from '../../make-case-study'

const path = 'content/case-studies/evening-bus-wardens.mdx'

/** What the form says of a file: why it cannot be opened, or what the check says of the draft it gives. */
function toMessages(text: string, known: readonly CollectionEntry[] = []): readonly string[] {
  const found = readFile(path, text)
  return ('problems' in found ? found.problems : checkDraft(found.draft, known).problems).map(({ message }) => message).sort()
}

/** What `npm run check` says of it. */
function toCommandMessages(text: string): readonly string[] {
  return checkCaseStudies([{ path, text }])
    .problems.map(({ message }) => message)
    .sort()
}

describe('the form and the command', () => {
  test.each(badFiles)('say the same of $mistake', ({ text, message }) => {
    expect(toMessages(text)).toEqual(toCommandMessages(text))
    expect(toMessages(text)).toContain(message)
  })

  test('both pass a good file', () => {
    expect(toMessages(makeFile())).toEqual([])
  })

  test('the form writes a file in which every problem stands in the same field as in the command', () => {
    for (const { text } of badFiles) {
      const found = readFile(path, text)
      if (!('draft' in found) || !('value' in parseAsValue(text))) continue
      const checked = checkDraft(found.draft, [])
      expect(checked.problems.map(({ field }) => field)).toEqual(
        expect.arrayContaining(checkCaseStudies([{ path, text }]).problems.map(({ field }) => field)),
      )
      expect(checked.problems).toMatchObject(checkCaseStudies([{ path, text: checked.text }]).problems)
    }
  })
})

function parseAsValue(text: string) {
  return parseDocument(path, text)
}

describe('a draft beside the library', () => {
  const wardens: CollectionEntry = {
    file: 'content/case-studies/bus-wardens.mdx',
    slug: 'bus-wardens',
    frontMatter: { title: 'Evening Bus Wardens', adaptedFrom: [], adaptedBy: [], relatedTo: [] },
    body: '',
  }

  test('may not take the title of another record', () => {
    expect(toMessages(makeFile(), [wardens])).toEqual([
      '"Evening Bus Wardens" is already the title of content/case-studies/bus-wardens.mdx. Give each case study a title of its own.',
    ])
  })

  test('may keep the title of the record it corrects', () => {
    expect(toMessages(makeFile(), [{ ...wardens, slug: 'evening-bus-wardens' }])).toEqual([])
  })

  test('knows the records it may name', () => {
    const related = { ...wardens, frontMatter: { ...wardens.frontMatter, title: 'Another' } }
    expect(toMessages(makeFile({ relatedTo: [{ slug: 'bus-wardens', why: 'Same buses.' }] }), [related])).toEqual([])
    expect(toMessages(makeFile({ relatedTo: [{ slug: 'bus-warden', why: 'Same buses.' }] }), [related])).toEqual([
      'There is no case study "bus-warden". Did you mean "bus-wardens"?',
    ])
  })

  test('is told of a record that does not name it back', () => {
    const related = { ...wardens, frontMatter: { ...wardens.frontMatter, title: 'Another' } }
    expect(toMessages(makeFile({ adaptedFrom: ['bus-wardens'] }), [related])).toEqual([
      'content/case-studies/bus-wardens.mdx does not name this case study back. Add "evening-bus-wardens" to its adaptedBy.',
    ])
  })
})
