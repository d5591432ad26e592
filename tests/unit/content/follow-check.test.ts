import { expect, test } from 'vitest'
import { checkCaseStudies } from '../../../lib/content/check-case-studies'
import { formatSkeleton } from '../../../lib/content/skeleton'
import { followCheck } from '../../walk/follow-check'

test('a newcomer who only does what the check asks for ends with a record that passes', () => {
  const path = 'content/case-studies/evening-bus-wardens.mdx'
  const skeleton = formatSkeleton({ title: 'Evening Bus Wardens', area: 'kent', approach: 'safer-places-night-time', today: '2026-11-22' })
  const filled = followCheck(skeleton, checkCaseStudies([{ path, text: skeleton }]).problems)
  expect(checkCaseStudies([{ path, text: filled }]).problems).toEqual([])
})
