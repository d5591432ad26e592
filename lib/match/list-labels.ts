import { formatList, toLowerLabel } from '../library/format-list'

/** Labels inside a sentence. Where one holds a comma or "and" itself, semicolons keep them apart. */
export function listLabels(labels: readonly string[]): string {
  const inside = labels.map(toLowerLabel)
  return inside.length > 1 && inside.some((label) => /,| and /.test(label)) ? inside.join('; ') : formatList(inside)
}
