/** The code points of a CSS `unicode-range`: `U+0-7F, U+131`. Throws for a part that is no range. */
export function parseUnicodeRange(range: string): ReadonlySet<number> {
  return new Set(
    range.split(',').flatMap((part) => {
      const [, from, to = from] = /^\s*U\+([\dA-F]+)(?:-([\dA-F]+))?\s*$/i.exec(part) ?? []
      if (from === undefined || to === undefined) throw new Error(`"${part}" is not a range of characters.`)
      const first = Number.parseInt(from, 16)
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, index) => first + index)
    }),
  )
}

/** Code points as the shortest `unicode-range`, in order. */
export function formatUnicodeRange(points: ReadonlySet<number>): string {
  const runs: [first: number, last: number][] = []
  for (const point of [...points].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === point - 1) run[1] = point
    else runs.push([point, point])
  }
  return runs.map(([first, last]) => (first === last ? `U+${toHex(first)}` : `U+${toHex(first)}-${toHex(last)}`)).join(', ')
}

function toHex(point: number): string {
  return point.toString(16).toUpperCase()
}
