import { expect, test } from 'vitest'
import { buildSteps, checkContent } from '../../../lib/cli/build-site'
import { runFuzz } from '../../fuzz/run-fuzz'

/**
 * Some 20 seconds: all 2,500 files are checked, and of those let through every third is built. `npm run fuzz` builds all,
 * with other seeds.
 */
test('no file makes the check fail or hang, or passes it and then fails the build', { timeout: 180_000 }, async () => {
  const { tried, accepted, slowest, faults } = await runFuzz(2000, 500, 20261122, 3)
  console.log(`${tried} files, ${accepted} let through, ${slowest.toFixed(0)} ms for the slowest`)
  expect(faults).toEqual([])
  expect(tried).toBe(2500)
  expect(accepted).toBeGreaterThan(200) // the mutations must be mild enough to reach the build
  expect(slowest).toBeLessThan(5000)
})

/** So what the check refuses is refused by the build, and only the other way round has to be tried. */
test('the build begins with the check', () => {
  expect(buildSteps[0]?.run).toBe(checkContent)
})
