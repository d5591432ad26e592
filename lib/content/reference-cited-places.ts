import type { PageCitedPlace } from './page-citations'
import type { ReferencePage } from './reference-page-schema'

/** Where a page of sourced statements cites a source, in page order. */
export function listReferencePlaces({ sections }: Pick<ReferencePage, 'sections'>): readonly PageCitedPlace[] {
  return sections.flatMap(({ id, items }) => items.map(({ source }, index) => ({ at: `cite-${id}-${index + 1}`, ids: source })))
}
