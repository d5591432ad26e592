import type { Card } from '../library/card'
import { toCardFiles } from '../library/card-source'
import { toVersion, type VersionedFiles } from './data-file'

/** The collection in parts, by name, for the tools of a library too large to come within the page. */
export function toVersionedCards(cards: readonly Card[]): VersionedFiles {
  const files = toCardFiles(cards)
  return { version: toVersion(JSON.stringify([...files])), files }
}
