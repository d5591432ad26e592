import { expect, test } from 'vitest'
import { toSpeculationRules } from '../../../lib/export/speculation-rules'

test('documents are rendered ahead, tools fetched, files left', () => {
  const rules: unknown = JSON.parse(toSpeculationRules('/path', new Set(['fit/index.html', 'case-studies/index.html'])))
  const tools = ['/path/case-studies/', '/path/fit/']
  expect(rules).toEqual({
    prerender: [
      { where: { and: [{ href_matches: '/path/*' }, { not: { href_matches: ['/path/*.*', ...tools] } }] }, eagerness: 'moderate' },
    ],
    prefetch: [{ where: { href_matches: tools }, eagerness: 'moderate' }],
  })
})
