import { build } from 'esbuild'

/** The one script of the documents, from `lib/enhance`: bundled and minified. Throws when it cannot be built. */
export async function bundleEnhance(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['lib/enhance/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  })
  const [script] = outputFiles
  if (!script) throw new Error('esbuild wrote no script for lib/enhance/main.ts.')
  return script.text
}
