import type { AreaPlace } from '../library/area-place'
import { site } from '../site'
import { approaches, approachIds } from '../vocabulary/approaches'

/** What a feed follows: a page, and its name. */
export type Followed = { readonly title: string; readonly description: string; readonly path: string }

/** The feed of everything. */
export const siteFeed: Followed = { title: site.name, description: 'New case studies and changes to old ones.', path: '/' }

/** The address of the feed of a page. */
export function toFeedPath(path: string): string {
  return `${path}feed.xml`
}

/** What the feed of a region or of a police force area is called. */
export function toAreaFeed({ id, kind, label }: Pick<AreaPlace, 'id' | 'kind' | 'label'>): Followed {
  const where = kind === 'area' ? `${label} police force area` : label
  return {
    title: `${label} – ${site.name}`,
    description: `New case studies and changes to old ones: ${where}.`,
    path: `/areas/${id}/`,
  }
}

/** What the feed of an approach is called. Throws for an id that is no approach. */
export function toApproachFeed(id: string): Followed {
  const known = approachIds.find((approach) => approach === id)
  if (!known) throw new Error(`"${id}" is not an approach.`)
  const { label } = approaches[known]
  return {
    title: `${label} – ${site.name}`,
    description: `New case studies and changes to old ones: ${label}.`,
    path: `/approaches/${id}/`,
  }
}
