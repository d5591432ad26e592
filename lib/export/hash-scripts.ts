import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bundleScript } from './bundle-script'
import { listFiles } from './list-files'
import { listFirstScripts } from './read-scripts'
import { renameChunks } from './rename-chunks'

const chunks = '_next/static/chunks'

/**
 * Functions of a script that begins so are compiled while it arrives, beside the page, instead of one by one when they are
 * first called: React and Next start in half the time. To other browsers than Chrome's family it is a comment.
 * Source: V8, "Giving V8 a Heads-Up: Faster JavaScript Startup with Explicit Compile Hints", v8.dev/blog/explicit-compile-hints.
 */
const compileHint = '//# allFunctionsCalledOnLoad\n'

/** Gives a small script of ours a name that changes with its text, so that it may be kept for ever. Returns its new path. */
export function hashScript(out: string, name: 'enhance' | 'more'): string {
  const written = join(out, `assets/${name}.js`)
  const path = `assets/${name}.${toHash(readFileSync(written))}.js`
  renameSync(written, join(out, path))
  return path
}

/**
 * Writes what a script of Next needs before its own text, and gives it a name of its new content; `pages`, pages and their
 * data, get the new names. A worker gets the same policy from its own response, and Turbopack's starts by importing scripts:
 * each begins with our rule for Trusted Types. The scripts a page starts with begin with a hint for V8.
 */
export async function prepareChunks(out: string, basePath: string, pages: readonly string[]): Promise<void> {
  const guard = `${await bundleScript('trust-own-scripts', basePath)}\n`
  const workers = listFiles(join(out, chunks)).filter((name) => /^turbopack-worker-[^/]*\.js$/.test(name))
  const first = listFirst(out, pages)
  for (const name of workers) writeBefore(join(out, chunks, name), guard)
  for (const name of first) writeBefore(join(out, chunks, name), compileHint)
  renameChunks(out, [...workers, ...first], pages, toHash(guard + compileHint))
}

/** The scripts of Next that some page starts with, by name. */
function listFirst(out: string, pages: readonly string[]): readonly string[] {
  const html = pages.filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(out, file), 'utf8'))
  const addresses = html.flatMap(listFirstScripts).filter((address) => address.includes(`/${chunks}/`))
  return [...new Set(addresses.map((address) => basename(address)))]
}

function writeBefore(path: string, text: string): void {
  writeFileSync(path, text + readFileSync(path, 'utf8'))
}

function toHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
