import { type AreaId, areas } from '../vocabulary/areas'
import { formatList } from './format-list'

/** Up to three areas by name; beyond that the number, for a map shows which. */
export function formatPlace(chosen: readonly AreaId[]): string {
  return chosen.length > 3 ? `${chosen.length} police force areas` : formatList(chosen.map((id) => areas[id].label))
}
