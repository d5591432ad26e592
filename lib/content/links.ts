import type { CaseStudy } from './case-study'

/** An external address and the source that carries it. */
export type SourceLink = { readonly slug: string; readonly id: string; readonly address: string }

/** Every external address of the records; each is written once, in its source. */
export function toLinks(caseStudies: readonly CaseStudy[]): readonly SourceLink[] {
  return caseStudies.flatMap(({ slug, sources }) => sources.flatMap(({ id, address }) => (address ? [{ slug, id, address }] : [])))
}

/** Tries an address, waiting at most 20 seconds. Resolves with what is wrong in words, or nothing. */
export async function tryLink(address: string, fetchPage: typeof fetch = fetch): Promise<string | undefined> {
  try {
    const response = await fetchPage(address, { redirect: 'follow', signal: AbortSignal.timeout(20_000) })
    await response.body?.cancel()
    if (!response.ok) return `answers with ${response.status}`
    return sameAddress(response.url, address) ? undefined : `has moved to ${response.url}`
  } catch (error) {
    return `cannot be reached: ${error instanceof Error ? error.message : String(error)}`
  }
}

function sameAddress(a: string, b: string): boolean {
  const toKey = (address: string) => address.replace(/^https:\/\/(www\.)?/, '').replace(/[/#?].*$|\/$/, (rest) => rest.replace(/\/$/, ''))
  return toKey(a) === toKey(b)
}
