import { areaIds, areas } from '../vocabulary/areas'
import type { RegionId } from '../vocabulary/regions'

type Edge = { readonly along: number; readonly across: number }

const columns = Math.max(...areaIds.map((id) => areas[id].x)) + 1
const rows = Math.max(...areaIds.map((id) => areas[id].y)) + 1
const regionAt = new Map<string, RegionId>(areaIds.map((id) => [`${areas[id].x},${areas[id].y}`, areas[id].region]))

/** The borders between regions as one SVG path in tile units: a line wherever two tiles of different regions touch. */
export const bordersPath = [
  ...toRuns(listEdges(columns, rows, (x, y) => [regionAt.get(`${x},${y - 1}`), regionAt.get(`${x},${y}`)])).map(
    ({ along, across, length }) => `M${along} ${across}h${length}`,
  ),
  ...toRuns(listEdges(rows, columns, (y, x) => [regionAt.get(`${x - 1},${y}`), regionAt.get(`${x},${y}`)])).map(
    ({ along, across, length }) => `M${across} ${along}v${length}`,
  ),
].join('')

/** Edges of one tile's length, line by line. */
function listEdges(
  alongs: number,
  acrosses: number,
  regionsOf: (along: number, across: number) => readonly (RegionId | undefined)[],
): Edge[] {
  const edges: Edge[] = []
  for (let across = 1; across < acrosses; across += 1) {
    for (let along = 0; along < alongs; along += 1) {
      const [before, after] = regionsOf(along, across)
      if (before && after && before !== after) edges.push({ along, across })
    }
  }
  return edges
}

/** Edges that follow each other on one line become one run. */
function toRuns(edges: readonly Edge[]): (Edge & { length: number })[] {
  const runs: (Edge & { length: number })[] = []
  for (const edge of edges) {
    const last = runs.at(-1)
    if (last && last.across === edge.across && last.along + last.length === edge.along) last.length += 1
    else runs.push({ ...edge, length: 1 })
  }
  return runs
}
