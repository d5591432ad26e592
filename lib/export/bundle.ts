import { build } from 'esbuild'
import { readBrowserTargets } from './browser-targets'

/**
 * A script of ours for the browsers of our list, from its first file, bundled and minified. `define` writes values in:
 * name → source text. Throws when it cannot be built.
 */
export async function bundle(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: [...readBrowserTargets()],
    legalComments: 'none',
    define,
  })
  const [script] = outputFiles
  if (!script) throw new Error(`esbuild wrote no script for ${entry}.`)
  return script.text
}
