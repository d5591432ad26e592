import { createSiteServer, listen } from '../export/site-server'
import { site } from '../site'

/** Serves `out/` as it stands, without building: for the tests and benchmarks. */
console.log(await listen(createSiteServer('out', site.basePath), Number(process.env.PORT ?? 3000)))
