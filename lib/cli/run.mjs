import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * `node lib/cli/run.mjs NAME …`: runs `lib/cli/NAME.ts` from one bundled file, which starts in a tenth of the time that
 * hundreds of modules take. The bundle is written again when a file that went into it has changed.
 */
const [node, , name, ...args] = process.argv
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const bundle = join(root, `node_modules/.cache/commands/${name}.mjs`)
if (!isFresh()) await write()
process.argv = [node, bundle, ...args]
await import(pathToFileURL(bundle).href)

/** Whether the bundle is newer than everything in it. */
function isFresh() {
  if (!existsSync(bundle) || !existsSync(`${bundle}.json`)) return false
  const written = statSync(bundle).mtimeMs
  const inputs = JSON.parse(readFileSync(`${bundle}.json`, 'utf8'))
  return inputs.every((file) => existsSync(join(root, file)) && statSync(join(root, file)).mtimeMs < written)
}

async function write() {
  const { build } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`lib/cli/${name}.ts`],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['dictionary-en-gb'], // it finds its files beside itself
    // Some libraries are CommonJS and ask for Node's own modules by require.
    banner: { js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);" },
  })
  const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'))
  mkdirSync(dirname(bundle), { recursive: true })
  replaceFile(`${bundle}.json`, JSON.stringify([...own, 'package-lock.json', 'lib/cli/run.mjs']))
  replaceFile(bundle, outputFiles[0].text)
}

/** Two commands may start at once: neither must read half a file. */
function replaceFile(path, text) {
  writeFileSync(`${path}.${process.pid}`, text)
  renameSync(`${path}.${process.pid}`, path)
}
