import { ensureBrowser } from '../../tests/e2e/ensure-browser'
import { buildSteps, checkContent } from './build-site'
import { runSteps, runTool } from './run-steps'

/** `npm test`: everything, in the order in which it is quickest to fail. */
await runSteps([
  { name: 'Check the content', run: checkContent },
  { name: 'Lint and format (Biome)', run: () => runTool('biome', ['ci', '.']) },
  { name: 'Unit and content tests', run: () => runTool('vitest', ['run', '--project', 'unit', '--project', 'content']) },
  ...buildSteps.slice(1),
  { name: 'Types', run: () => runTool('tsc', ['--noEmit']) },
  { name: 'Tests of the output', run: () => runTool('vitest', ['run', '--project', 'build']) },
  { name: 'Find a browser', run: ensureBrowser },
  { name: 'Tests in a real browser', run: () => runTool('playwright', ['test']) },
])
