import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from './bundle-script'
import { toContentSecurityPolicy } from './content-security-policy'
import { type Frame, finishPage, type PageKind } from './finish-page'
import { hashScript, prepareChunks } from './hash-scripts'
import { listFiles } from './list-files'
import { holdsSheet, writePageStyles } from './page-styles'
import { toScriptPath } from './read-scripts'
import { toSpeculationRules } from './speculation-rules'
import { splitStart } from './split-start'
import { takeScripts } from './take-scripts'

/**
 * The step after `next build`. Documents carry no framework: pages outside `app/(tools)` are complete without Next's
 * scripts and flight data, so those go, and with them the payload files of client navigation. Every page gets the policy
 * and starts its scripts in the one way the policy allows. `lib/export/README.md` says what this relies on in Next.
 */
export async function finishDocuments(out: string, app: string, basePath: string): Promise<void> {
  const tools = listToolPages(app)
  for (const folder of ['404', '_not-found']) rmSync(join(out, folder), { recursive: true, force: true }) // copies of 404.html
  const frame = await toFrame(out, basePath, tools)
  const files = listFiles(out)
  const isOfTool = (file: string) => tools.has(isPayload(file) ? `${file.slice(0, file.lastIndexOf('/') + 1)}index.html` : file)
  for (const file of files) {
    if (file.endsWith('.html')) finishFile(out, file, { isTool: tools.has(file), holdsSheet: holdsSheet(file) }, frame)
    else if (isPayload(file) && !isOfTool(file)) rmSync(join(out, file))
  }
  await prepareChunks(out, basePath, files.filter(isOfTool))
  await writePageStyles(out, listFiles(out), tools)
}

/** The pages of `app/(tools)` as files of the output: `case-studies/index.html`. */
export function listToolPages(app: string): ReadonlySet<string> {
  const pages = listFiles(join(app, '(tools)')).filter((file) => /(^|\/)page\.tsx$/.test(file))
  return new Set(pages.map((file) => file.replace(/page\.tsx$/, 'index.html')))
}

/** The inline scripts of the pages: the policy names their hashes. */
export async function listInlineScripts(
  basePath: string,
  tools: ReadonlySet<string> = listToolPages('app'),
): Promise<readonly [start: string, speculation: string]> {
  return [await bundleScript('start-page', basePath), toSpeculationRules(basePath, tools)]
}

async function toFrame(out: string, basePath: string, tools: ReadonlySet<string>): Promise<Frame> {
  const inline = await listInlineScripts(basePath, tools)
  return {
    policy: toContentSecurityPolicy(inline),
    start: inline[0],
    speculation: inline[1],
    enhance: `${basePath}/${hashScript(out, 'enhance')}`,
    more: `${basePath}/${hashScript(out, 'more')}`,
    font: listFiles(out).find((file) => /faustina-text\.[^/]*woff2$/.test(file)),
  }
}

function isPayload(file: string): boolean {
  return /(^|\/)(index|__next\.[^/]*)\.txt$/.test(file) || /(^|\/)__next[^/]*\/.*\.txt$/.test(file)
}

function finishFile(out: string, file: string, kind: PageKind, frame: Frame): void {
  const path = join(out, file)
  const page = takeScripts(readFileSync(path, 'utf8'))
  const scripts = page.sources.map((source) => join(out, toScriptPath(source)))
  const data = kind.isTool ? splitStart(page.data, scripts) : page.data
  writeFileSync(path, finishPage({ ...page, data }, kind, frame))
}
