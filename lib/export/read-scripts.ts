import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The addresses of the scripts a finished page starts with: Next's and ours, as `finish-page.ts` names them. */
export function listFirstScripts(html: string): readonly string[] {
  return /\sdata-scripts="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? []
}

/** The path of a script within the output, whatever the base path of its address. */
export function toScriptPath(address: string): string {
  return address.replace(/^.*?\/(?=_next\/|assets\/)/, '')
}

/** The text of scripts (addresses, whatever the base path) and of every chunk they may load later, by Turbopack's names. */
export function readScripts(out: string, addresses: Iterable<string>): string {
  const paths = new Set([...addresses].map(toScriptPath))
  const texts: string[] = []
  for (const path of paths) {
    const text = readFileSync(join(out, path), 'utf8')
    texts.push(text)
    for (const [chunk] of text.matchAll(/static\/chunks\/[\w.~-]+\.js/g))
      if (existsSync(join(out, '_next', chunk))) paths.add(`_next/${chunk}`)
  }
  return texts.join('\n')
}
