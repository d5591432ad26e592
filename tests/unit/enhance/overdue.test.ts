import { expect, test } from 'vitest'
import { enhanceOverdue } from '../../../lib/enhance/overdue'

/** What the script asks of an element, and no more. */
function showOn(day: string, due: string): boolean {
  const element = { dataset: { due }, hidden: true }
  const root = { querySelectorAll: (selector: string) => (selector === '[data-due]' ? [element] : []) }
  enhanceOverdue(root as unknown as ParentNode, new Date(`${day}T12:00:00`)) // a document is more than this script needs
  return !element.hidden
}

test.each([
  ['2027-04-30', false],
  ['2027-05-01', false],
  ['2027-05-02', true],
  ['2031-01-01', true],
])('on %s a record due by 1 May 2027 says that it is overdue: %s', (day, shown) => {
  expect(showOn(day, '2027-05-01')).toBe(shown)
})
