import type { Citation } from '../../lib/shortlist/join-citations'
import { toHref } from '../../lib/site'

/** How to cite some case studies, in their order. Rejects when one cannot be had. */
export function loadCitations(slugs: readonly string[]): Promise<readonly Citation[]> {
  return Promise.all(slugs.map(loadCitation))
}

async function loadCitation(slug: string): Promise<Citation> {
  const response = await fetch(toHref(`/case-studies/${slug}/cite.json`))
  const citation: unknown = response.ok ? await response.json() : undefined
  if (!isCitation(citation)) throw new Error(`The citation of “${slug}” could not be loaded.`)
  return citation
}

function isCitation(value: unknown): value is Citation {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['text', 'bibtex', 'ris', 'csl'].every((format) => format in value && typeof Reflect.get(value, format) === 'string')
  )
}
