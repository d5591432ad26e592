import { readRedirects } from '../content/redirects'
import type { Redirect } from '../export/host-facts'

/** The addresses of case studies that moved, as a host reads them. */
export function listMoved(): readonly Redirect[] {
  return readRedirects().map(({ from, to }) => ({ from: `/case-studies/${from}/`, to: `/case-studies/${to}/` }))
}
