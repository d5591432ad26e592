import type { PageScripts } from './take-scripts'
import { tidyHtml } from './tidy-html'

/** What stands the same in every page of a build. */
export type Frame = {
  readonly policy: string
  /** The text of the inline script that starts a page's scripts; the policy holds its hash. */
  readonly start: string
  /** The text of the speculation rules; the policy holds its hash. */
  readonly speculation: string
  /** The address of our own small script. */
  readonly enhance: string
  /** The address of what only a page or two does besides. */
  readonly more: string
  /** The file of the text face, within the output. */
  readonly font: string | undefined
}

/** A tool keeps Next's scripts; a page that holds its sheet asks for none. */
export type PageKind = { readonly isTool: boolean; readonly holdsSheet: boolean }

/** What `lib/enhance/more.ts` looks for. */
const doesMore = /\sdata-lesson-filters|\sdata-enhance="forget"/

/**
 * A page as it is served: the policy, then the script that starts the page's own scripts, before any style sheet could
 * hold it up. A document gets our small script alone, and speculation rules; a tool keeps Next's, and its page data as a
 * block of JSON.
 */
export function finishPage({ html, sources, data }: PageScripts, { isTool, holdsSheet }: PageKind, frame: Frame): string {
  const scripts = [frame.enhance, ...(isTool ? sources : []), ...(doesMore.test(html) ? [frame.more] : [])].join(' ')
  const head = `<meta http-equiv="Content-Security-Policy" content="${frame.policy}"/><script data-scripts="${scripts}">${frame.start}</script>`
  const block = isTool
    ? `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
    : `<script type="speculationrules">${frame.speculation}</script>`
  const finished = replaceOnce(
    replaceOnce(isTool ? html : tidyHtml(html), '<meta charSet="utf-8"/>', (charset) => charset + head),
    '</body>',
    (end) => block + end,
  )
  return frame.font ? preloadFont(finished, frame.font, holdsSheet) : finished
}

/** Throws when the page does not hold the mark: then Next writes pages another way, and this step must be read again. */
function replaceOnce(html: string, mark: string, replace: (mark: string) => string): string {
  const at = html.lastIndexOf(mark)
  if (at < 0) throw new Error(`A page of Next no longer holds ${mark}, which lib/export/finish-page.ts relies on.`)
  return html.slice(0, at) + replace(mark) + html.slice(at + mark.length)
}

/**
 * The text face is asked for before layout finds that it is needed. A page that holds its sheet asks where its body begins:
 * for a font of the head Chrome holds back the first paint, up to 50 ms, and that paint would else wait for nothing.
 */
function preloadFont(html: string, font: string, holdsSheet: boolean): string {
  const base = /href="([^"]*)\/_next\/static\/[^"]*\.css/.exec(html)?.[1] ?? ''
  const before = holdsSheet ? /<body[^>]*>/ : '</title>'
  return html.replace(before, (mark) => `${mark}<link rel="preload" href="${base}/${font}" as="font" type="font/woff2" crossorigin="">`)
}
