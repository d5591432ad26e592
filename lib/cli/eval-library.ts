import { readFileSync } from 'node:fs'
import { createLocalEngine } from '../search/create-local-engine'
import type { Engine } from '../search/engine'
import { toMean } from './eval-measures'
import { readSearchCollection } from './read-search-collection'

/** A query and the slugs that answer it, best first. */
export type JudgedQuery = { readonly query: string; readonly slugs: readonly string[] }
type Outcome = JudgedQuery & { readonly ids: readonly string[]; readonly place: number }

/** Reads lines of query, tab, slugs (with spaces, commas or tabs between them). Empty lines and `#` lines are left out. */
export function parseQueries(text: string): readonly JudgedQuery[] {
  return text.split(/\r?\n/).flatMap((line, number) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [query = '', ...rest] = line.split('\t')
    const slugs = rest.join(' ').split(/[\s,;]+/).filter(Boolean) // biome-ignore format: one chain
    if (slugs.length === 0) throw new Error(`Line ${number + 1} has no slug after a tab: "${line}".`)
    return [{ query, slugs }]
  })
}

/** Where the first right record stands for every query. */
export function evaluateLibrary(engine: Pick<Engine, 'search'>, queries: readonly JudgedQuery[]): readonly Outcome[] {
  return queries.map(({ query, slugs }) => {
    const ids = engine.search(query, { detailed: 0 }).response.ids
    return { query, slugs, ids, place: ids.findIndex((id) => slugs.includes(id)) }
  })
}

/** The figures as text, with each query whose first result is not right. */
export function formatOutcomes(outcomes: readonly Outcome[]): string {
  const within = (depth: number): string => {
    const hits = outcomes.filter(({ place }) => place >= 0 && place < depth).length
    return `${hits} (${((100 * hits) / Math.max(1, outcomes.length)).toFixed(1)} %)`
  }
  const rank = toMean(outcomes.map(({ place }) => (place < 0 ? 0 : 1 / (place + 1))))
  const empty = outcomes.filter(({ ids }) => ids.length === 0)
  const misses = outcomes.filter(({ place }) => place !== 0)
  return [
    `${outcomes.length} queries`,
    `right record first          ${within(1)}`,
    `right record in the first 3 ${within(3)}`,
    `right record in the first 5 ${within(5)}`,
    `mean reciprocal rank        ${rank.toFixed(3)}`,
    `queries with no result      ${empty.length}${empty.map(({ query }) => `\n  ${query}`).join('')}`,
    ...(misses.length > 0 ? ['', 'Not first:', ...misses.map(formatMiss)] : []),
  ].join('\n')
}

function formatMiss({ query, slugs, ids, place }: Outcome): string {
  const found = place < 0 ? 'not found' : `place ${place + 1}`
  return `  ${found.padEnd(9)}  ${query}\n             wanted ${slugs.join(', ')}\n             got    ${ids.slice(0, 3).join(', ') || 'nothing'}`
}

export function runLibrary(path: string): string {
  return formatOutcomes(evaluateLibrary(createLocalEngine(readSearchCollection()), parseQueries(readFileSync(path, 'utf8'))))
}
