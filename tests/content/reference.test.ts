import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkReference } from '../../lib/content/check-reference'

const slugs = readdirSync('content/case-studies').map((name) => name.replace(/\.mdx$/, ''))

test('approaches, facts about areas and sourced pages have no problem', () => {
  expect(checkReference('content', slugs)).toEqual([])
})
