import { runFuzz } from './run-fuzz'

/** `npm run fuzz [-- RECORDS [SEED]]`: the fuzz run of the tests, longer and with every accepted file built. */
const [records = '5000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const { tried, accepted, slowest, faults } = await runFuzz(Number(records), Number(records) / 4, Number(seed))
console.log(
  [
    ...faults,
    `${tried} files from seed ${seed}: ${accepted} let through and built, ${slowest.toFixed(0)} ms for the slowest, ${faults.length} faults.`,
  ].join('\n'),
)
process.exitCode = faults.length > 0 ? 1 : 0
