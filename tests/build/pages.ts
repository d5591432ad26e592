import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { readRedirects } from '../../lib/content/redirects'
import { listFiles } from '../../lib/export/list-files'
import { outDir } from '../../lib/export/out-dir'
import { site } from '../../lib/site'

/** The build under test: `out`, or another one (OUT_DIR, with the BASE_PATH it was built for). */
export const out = outDir

/** Every file of the output. */
export const files: ReadonlySet<string> = new Set(listFiles(out))

/** A page of the output: its address as a reader types it, and its document. */
export type Page = { readonly address: string; readonly file: string; readonly html: string; readonly root: ReturnType<typeof parse> }

const moved = new Set(readRedirects().map(({ from }) => `case-studies/${from}/index.html`))

/** Every page, the 404 page included; an old address that leads on is no page. */
export const pages: readonly Page[] = [...files]
  .filter((file) => file.endsWith('.html') && !moved.has(file))
  .map((file) => {
    const html = readFileSync(join(out, file), 'utf8')
    return withRoot(`/${file.replace(/index\.html$/, '')}`, file, html)
  })

/** A page whose document is read when a test first asks for it: most tests need few, or the text alone. */
function withRoot(address: string, file: string, html: string): Page {
  let root: Page['root'] | undefined
  return {
    address,
    file,
    html,
    get root() {
      root ??= parse(html)
      return root
    },
  }
}

/** Pages with an address to find: all but the 404 page and what the worker shows without a connection. */
export const addressed: readonly Page[] = pages.filter(({ file }) => !['404.html', 'offline/index.html'].includes(file))

/** An address within the site without its base path, or nothing for one that leads elsewhere. */
export function toOwnPath(href: string, from: string): URL | undefined {
  const url = new URL(href, `${site.origin}${site.basePath}${from}`)
  if (url.origin !== new URL(site.origin).origin) return undefined
  return new URL(url.href.replace(`${site.origin}${site.basePath}`, 'http://site'))
}
