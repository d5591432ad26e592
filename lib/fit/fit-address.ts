/** Which programme an address asks for: one the library holds, one it does not, or none. */
export type FitAddress = { readonly slug?: string; readonly unknown?: string }

const longest = 60

/** Reads `?id=SLUG`. Never throws. Of several ids the first counts. */
export function parseFitAddress(params: URLSearchParams, isKnown: (slug: string) => boolean): FitAddress {
  const id = (params.get('id') ?? '').trim().toLowerCase()
  if (id === '') return {}
  if (isKnown(id)) return { slug: id }
  const letters = [...id]
  return { unknown: letters.length <= longest ? id : `${letters.slice(0, longest).join('')}…` }
}

/** The path of the check of a programme; of the page itself without one. */
export function toFitPath(slug?: string): string {
  return slug === undefined ? '/fit/' : `/fit/?id=${encodeURIComponent(slug)}`
}
