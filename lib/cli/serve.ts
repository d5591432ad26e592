import { readHostFacts } from '../export/host-facts'
import { outDir } from '../export/out-dir'
import { createSiteServer, listen } from '../export/site-server'
import { site } from '../site'
import { listMoved } from './list-moved'

/** Serves the built site as it stands, without building: for the tests and benchmarks. */
console.log(await listen(createSiteServer(outDir, await readHostFacts(outDir, site, listMoved())), Number(process.env.PORT ?? 3000)))
