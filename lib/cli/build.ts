import { buildSteps } from './build-site'
import { runSteps } from './run-steps'

/** `npm run build`: checks the content and writes the static site to `out/`. */
await runSteps(buildSteps)
