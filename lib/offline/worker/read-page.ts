/** A page that may be kept: its text, its title as written in it, and the addresses of the hashed files it names. */
export type WholePage = { readonly html: string; readonly title: string; readonly assets: readonly string[] }

/**
 * The page of a response, if it is whole, the page asked for, and a document. A page that is cut off, an error, somebody
 * else's page (a network that wants a log-in answers with its own) and a tool, which needs files it does not name, are
 * undefined.
 */
export async function readPage(response: Response, address: string): Promise<WholePage | undefined> {
  if (response.status !== 200 || response.type !== 'basic' || !response.headers.get('content-type')?.startsWith('text/html'))
    return undefined
  const html = await readText(response)
  if (html === undefined || !/<\/html>\s*$/.test(html)) return undefined
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
  if (!canonical || new URL(canonical, address).pathname !== new URL(address).pathname) return undefined
  const assets = listAssets(html, address)
  if (assets.some((asset) => /\/_next\/.*\.js$/.test(asset))) return undefined
  return { html, title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '', assets }
}

/** Style sheets, scripts and typefaces by their hashed names, wherever a page says them. */
export function listAssets(html: string, address: string): readonly string[] {
  const found = html.matchAll(/(?<=["\s])\/[^"\s?]*(?:_next\/static|assets)\/[^"\s?]+\.(?:css|js|woff2)/g)
  return [...new Set([...found].map(([path]) => new URL(path, address).href))]
}

/** A connection that breaks off rejects the body: then there is no page. */
async function readText(response: Response): Promise<string | undefined> {
  try {
    return await response.text()
  } catch {
    return undefined
  }
}
