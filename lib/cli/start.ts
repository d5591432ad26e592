import { readHostFacts } from '../export/host-facts'
import { outDir } from '../export/out-dir'
import { createSiteServer, listen } from '../export/site-server'
import { site } from '../site'
import { buildSteps, isBuilt } from './build-site'
import { listMoved } from './list-moved'
import { runSteps } from './run-steps'

/** `npm start`: builds the site when anything changed, serves it, and prints the address when ready. PORT moves it. */
if (!isBuilt()) await runSteps(buildSteps)
const server = createSiteServer(outDir, await readHostFacts(outDir, site, listMoved()))
const address = await listen(server, Number(process.env.PORT ?? 3000))
console.log(`\nThe library is ready at ${address}${site.basePath}/ (stop it with Ctrl+C).`)
