import { expect, test } from 'vitest'
import { listRecordSections } from '../../../lib/content/record-sections'
import { validBody } from '../../make-case-study'

const after = ['takes', 'measured', 'lessons', 'ask', 'similar', 'sources', 'record']

test('lists the headings of the body, then the sections of every record', () => {
  expect(listRecordSections(validBody).map(({ id }) => id)).toEqual(['problem', 'how', 'delivery', ...after])
})

test('lists what happened next only where it is told', () => {
  expect(listRecordSections(`${validBody}\n## What happened next\n\nIt stopped.`).map(({ id }) => id)).toEqual([
    'problem',
    'how',
    'delivery',
    'next',
    ...after,
  ])
})
