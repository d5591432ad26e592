import { readFileSync } from 'node:fs'

/** The names of browsers as package.json lists them → as esbuild writes them. */
const names: Readonly<Record<string, string>> = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'ios' }

/**
 * The oldest browsers the site is written for, from `browserslist` in package.json, which Next and Tailwind read too:
 * `chrome >= 131` becomes `chrome131`. Throws on a line of another form.
 */
export function readBrowserTargets(packageFile = 'package.json'): readonly string[] {
  const { browserslist }: { browserslist: readonly string[] } = JSON.parse(readFileSync(packageFile, 'utf8'))
  return browserslist.map((line) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? []
    if (!names[name]) throw new Error(`The line "${line}" of browserslist in package.json is not of the form "chrome >= 131".`)
    return names[name] + version
  })
}
