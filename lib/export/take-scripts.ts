/** What a page of Next runs: the files it loads, and what its inline scripts push into Next's two queues. */
export type PageScripts = {
  readonly html: string
  readonly sources: readonly string[]
  readonly data: PageData
}

type Queue = '__next_f' | 'TURBOPACK'
/** What stands in each queue: flight data in the one, in the other what starts the app. */
export type PageData = Readonly<Record<Queue, readonly unknown[]>>

/** The forms in which Next 16 writes inline scripts. Each pushes one JSON value: data, though it is written as a program. */
const forms: readonly (readonly [queue: Queue, form: RegExp])[] = [
  ['TURBOPACK', /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);?$/s],
  ['__next_f', /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\((.*)\)$/s],
  ['__next_f', /^self\.__next_f\.push\((.*)\)$/s],
]

/**
 * Takes every script out of a page, and the preloads of scripts; data blocks such as structured data stay. Throws on an
 * inline script of another form: it could not run under the policy, and a page must not lose it in silence.
 */
export function takeScripts(page: string): PageScripts {
  const sources: string[] = []
  const data: Record<Queue, unknown[]> = { __next_f: [], TURBOPACK: [] }
  const html = page
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (element, attributes: string, text: string) => {
      if (/type="(application\/ld\+json|speculationrules)"/.test(attributes)) return element
      const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1]
      if (source === undefined) addPush(data, text)
      // The browsers this site is built for know modules; what is marked for older ones is left out.
      else if (!/\bnomodule\b/i.test(attributes)) sources.push(source)
      return ''
    })
  return { html, sources: [...new Set(sources)], data }
}

function addPush(data: Record<Queue, unknown[]>, text: string): void {
  for (const [queue, form] of forms) {
    const entry = form.exec(text)?.[1]
    if (entry !== undefined) return void data[queue].push(JSON.parse(entry))
  }
  throw new Error(
    `Next wrote an inline script of a form that lib/export/take-scripts.ts does not know, and the Content-Security-Policy would refuse it: ${text.slice(0, 200)}`,
  )
}
