import { runSteps, runTool } from './run-steps'

/** The browser tests that say whether a site works wholly below a path. The rest would find the same code again. */
const browserTests = ['policy', 'search', 'offline'].map((name) => `tests/e2e/${name}.test.ts`)

const env = { BASE_PATH: '/library', OUT_DIR: 'out-base-path' }

/** `npm run test:base-path`: builds the site a second time, below a path, and holds it to the same tests. */
await runSteps([
  { name: 'Build the site below /library', run: () => runTool('tsx', ['lib/cli/build.ts'], env) },
  { name: 'Tests of the output', run: () => runTool('vitest', ['run', '--project', 'build'], env) },
  { name: 'Tests in a real browser', run: () => runTool('playwright', ['test', ...browserTests], env) },
])
