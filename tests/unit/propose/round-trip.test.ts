import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../lib/content/parse-document'
import { readContentFiles } from '../../../lib/content/read-case-studies'
import { readFile } from '../../../lib/propose/read-file'
import { writeMdx } from '../../../lib/propose/write-mdx'

function open(path: string, text: string) {
  const found = readFile(path, text)
  if (!('draft' in found)) throw new Error(`${path}: ${found.problems.map(({ message }) => message).join(' ')}`)
  return found.draft
}

function parse(path: string, text: string) {
  const document = parseDocument(path, text)
  if (!('value' in document)) throw new Error(`${path} cannot be read.`)
  return { value: document.value, body: document.body.trim() }
}

describe('a record opened in the form and written again', () => {
  test.each(readContentFiles().map(({ path, text }) => [path, text] as const))('%s changes nothing but its formatting', (path, text) => {
    const draft = open(path, text)
    expect(draft.body).toHaveProperty('parts')
    const written = writeMdx(draft)
    expect(parse(path, written)).toEqual(parse(path, text))
    expect(writeMdx(open(path, written))).toBe(written)
  })
})
