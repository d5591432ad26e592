import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCopy, copyProject } from '../../tests/bench/build-copy'
import { runMeasured } from '../../tests/bench/build-folder'
import { ensureBrowser } from '../../tests/e2e/ensure-browser'
import { runSteps, runTool } from './run-steps'

/** Twice what comes within a page, in four plain pages. */
const count = 120

/** The tests of the output that hold however many case studies there are. */
const outputTests = ['counts', 'offline', 'output', 'plain-list', 'policy'].map((name) => `tests/build/${name}.test.ts`)

const folder = mkdtempSync(join(tmpdir(), 'growth-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** `npm run test:growth`: a copy of the project with more case studies than come within a page, built and used in a browser. */
await runSteps([
  { name: `Copy the project, with ${count} case studies`, run: () => void copyProject(folder, count) },
  { name: 'Build the copy', run: async () => void (await buildCopy(folder)) },
  {
    name: 'Tests of its output',
    run: async () => void (await runMeasured(folder, 'npx', ['--no-install', 'vitest', 'run', '--project', 'build', ...outputTests])),
  },
  { name: 'Find a browser', run: ensureBrowser },
  {
    name: 'Tests in a real browser',
    run: () => runTool('playwright', ['test', 'tests/e2e/growth'], { GROWTH: 'yes', OUT_DIR: join(folder, 'out') }),
  },
])
