import { build } from 'esbuild'
import { readBrowserTargets } from './browser-targets'

/**
 * A script for the browser from `lib/enhance`, bundled and minified for the path the site is served under, with or without
 * what starts the service worker. Throws when it cannot be built.
 */
export async function bundleScript(
  name: 'main' | 'more' | 'start-page' | 'trust-own-scripts',
  basePath = '',
  isOffline = false,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`lib/enhance/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: [...readBrowserTargets()],
    legalComments: 'none',
    define: { BASE_PATH: JSON.stringify(basePath), OFFLINE: String(isOffline) },
  })
  const [script] = outputFiles
  if (!script) throw new Error(`esbuild wrote no script for lib/enhance/${name}.ts.`)
  return script.text.trim()
}
