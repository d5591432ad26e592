import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDocumentStyles } from './document-styles'
import { listFiles } from './list-files'

/**
 * The step after `next build`: documents carry no framework. Next writes its scripts and flight data into every page;
 * pages outside `app/(tools)` are complete without them, so they go, and with them the payload files of client
 * navigation. Tools keep theirs. Relies on Next's way of writing `<script>` elements and `.txt` payloads; tests/build
 * fails when that changes.
 */
export async function finishDocuments(out: string, app: string): Promise<void> {
  const tools = listToolPages(app)
  for (const folder of ['404', '_not-found']) rmSync(join(out, folder), { recursive: true, force: true }) // copies of 404.html
  const files = listFiles(out)
  const font = files.find((file) => /faustina-text\.[^/]*woff2$/.test(file))
  for (const file of files) {
    if (file.endsWith('.html')) finishPage(join(out, file), tools.has(file), font)
    else if (isPayload(file) && !tools.has(`${file.slice(0, file.lastIndexOf('/') + 1)}index.html`)) rmSync(join(out, file))
  }
  const documents = files.filter((file) => file.endsWith('.html') && !tools.has(file))
  await writeDocumentStyles(out, documents, readFileSync(join(out, 'assets/enhance.js'), 'utf8'))
}

/** The pages of `app/(tools)` as files of the output: `case-studies/index.html`. */
export function listToolPages(app: string): ReadonlySet<string> {
  const pages = listFiles(join(app, '(tools)')).filter((file) => /(^|\/)page\.tsx$/.test(file))
  return new Set(pages.map((file) => file.replace(/page\.tsx$/, 'index.html')))
}

function isPayload(file: string): boolean {
  return /(^|\/)(index|__next\.[^/]*)\.txt$/.test(file) || /(^|\/)__next[^/]*\/.*\.txt$/.test(file)
}

function finishPage(path: string, isTool: boolean, font: string | undefined): void {
  const html = readFileSync(path, 'utf8')
  const finished = isTool ? html : removeFramework(html)
  writeFileSync(path, font ? preloadFont(finished, font) : finished)
}

/** A page without Next's scripts: what stays is structured data, speculation rules and our own script. */
export function removeFramework(html: string): string {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (element, attributes: string) => (isOurs(attributes) ? element : ''))
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}

function isOurs(attributes: string): boolean {
  return /type="(application\/ld\+json|speculationrules)"/.test(attributes) || /src="[^"]*\/assets\/enhance\.js"/.test(attributes)
}

/** The text face is asked for before the style sheet has been read. */
function preloadFont(html: string, font: string): string {
  const base = /href="([^"]*)\/_next\/static\/[^"]*\.css/.exec(html)?.[1] ?? ''
  return html.replace('</title>', `</title><link rel="preload" href="${base}/${font}" as="font" type="font/woff2" crossorigin="">`)
}
