import { cacheNames, scope, worker } from './worker-scope'

type KeptPage = { readonly address: string; readonly title: string; readonly kept: string }

/** Where the offline page takes the list: an element the worker replaces, whatever it says without one. */
const slot = /<div data-kept-list="[^"]*">[\s\S]*?<\/div>/

/** The offline page with the case studies kept on this device, by title, as links. */
export async function fillKeptList(html: string): Promise<string> {
  const pages = await listKeptCaseStudies()
  if (pages.length === 0) return html
  const items = pages.map(
    ({ address, title, kept }) => `<li><a href="${new URL(address).pathname}">${title}</a> <span>kept on ${kept}</span></li>`,
  )
  return html.replace(slot, () => `<ul class="section__list">${items.join('')}</ul>`)
}

async function listKeptCaseStudies(): Promise<readonly KeptPage[]> {
  const found = new Map<string, KeptPage>()
  for (const name of [cacheNames.listed, cacheNames.pages]) {
    const cache = await worker.caches.open(name)
    for (const request of await cache.keys()) {
      if (!new RegExp(`^${scope}case-studies/[^/]+/$`).test(request.url)) continue
      const response = await cache.match(request, { ignoreVary: true })
      if (response) found.set(request.url, toKeptPage(request.url, response.headers))
    }
  }
  return [...found.values()].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
}

/** The title stands in the page as HTML text, and goes back as such; the name of the site at its end is left out. */
function toKeptPage(address: string, headers: Headers): KeptPage {
  const title = decodeURIComponent(headers.get('svpl-title') ?? '').replace(/ – [^–]*$/, '')
  return { address, title, kept: formatKept(headers) }
}

/** The day a copy was kept, as `24 November 2026`. */
export function formatKept(headers: Headers): string {
  return new Date(headers.get('svpl-kept') ?? 0).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}
