import { describe, expect, test } from 'vitest'
import { checkCaseStudies } from '../../../lib/content/check-case-studies'
import type { CollectionEntry } from '../../../lib/content/collection-rules'
import type { Problem } from '../../../lib/content/problem'
import { checkDraft } from '../../../lib/propose/check-draft'
import { readFile } from '../../../lib/propose/read-file'
import { badFiles } from '../../bad-files'
import { makeFile, validBody } from '../../make-case-study'

const path = 'content/case-studies/evening-bus-wardens.mdx'

/** What the form says of a file: why it cannot be opened, or what the check says of the draft it gives. */
function toMessages(text: string, known: readonly CollectionEntry[] = []): readonly string[] {
  const found = readFile(path, text)
  return ('problems' in found ? found.problems : checkDraft(found.draft, known).problems).map(({ message }) => message).sort()
}

/** Field and message of each problem; the line may differ, for the form writes the file anew. */
function toPairs(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ field, message }) => `${field}: ${message}`).sort()
}

describe('the form and the command', () => {
  test.each(badFiles)('say the same of $mistake', { timeout: 30_000 }, ({ text, message }) => {
    const command = checkCaseStudies([{ path, text }]).problems
    const found = readFile(path, text)
    if ('problems' in found) {
      expect(found.problems.map((problem) => problem.message)).toEqual(command.map((problem) => problem.message))
      expect(found.problems.map((problem) => problem.message)).toContain(message)
      return
    }
    const checked = checkDraft(found.draft, [])
    expect(toPairs(checked.problems)).toEqual(toPairs(command))
    expect(checked.problems.map((problem) => problem.message)).toContain(message)
    // The problems are the check's own, of the very file the form hands over.
    expect(checked.problems).toMatchObject(checkCaseStudies([{ path, text: checked.text }]).problems)
  })

  test('say the same of a heading under which nothing stands', () => {
    const text = makeFile({}, validBody.replace('The council employs them.[^S1]', ''))
    expect(toMessages(text)).toEqual(['Nothing stands under the heading "Who delivers it".'])
  })

  test('both pass a good file', () => {
    expect(toMessages(makeFile())).toEqual([])
  })
})

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
