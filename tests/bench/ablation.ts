import { readFileSync } from 'node:fs'
import { evaluateLibrary, parseQueries } from '../../lib/cli/eval-library'
import { toMean } from '../../lib/cli/eval-measures'
import { readSearchCollection } from '../../lib/cli/read-search-collection'
import { createLocalEngine } from '../../lib/search/create-local-engine'
import type { Engine } from '../../lib/search/engine'
import type { Collection } from '../../lib/search/search-document'
import { settings } from '../../lib/search/settings'

/** What each stage is worth: the evaluation of the library with one stage taken away. `tsx tests/bench/ablation.ts [FILE.tsv]` */
type Stage = {
  readonly name: string
  readonly change?: Readonly<Record<string, number>>
  readonly collection?: (collection: Collection) => Collection
  readonly engine?: (engine: Engine) => Pick<Engine, 'search'>
}

const stages: readonly Stage[] = [
  { name: 'everything' },
  { name: 'no field weights', collection: (given) => ({ ...given, fields: given.fields.map((field) => ({ ...field, weight: 1 })) }) },
  {
    name: 'no labels',
    collection: (given) => withoutFields(given, ['approach', 'area', 'labels', 'evidence', 'status', 'approachKin', 'areaKin']),
  },
  { name: 'no synonyms', collection: (given) => ({ ...given, synonyms: [] }) },
  { name: 'no corrections', engine: ({ search }) => ({ search: (query, options) => search(query, { ...options, verbatim: true }) }) },
  { name: 'no completions', change: { mostCompletions: 0 } },
  { name: 'no closeness', change: { proximity: 0 } },
  { name: 'whole list', engine: ({ search }) => ({ search: (query, options) => search(query, { ...options, narrow: false }) }) },
]

const queries = parseQueries(readFileSync(process.argv[2] ?? 'tests/bench/queries.tsv', 'utf8'))
const collection = readSearchCollection()
const usual = { ...settings }
for (const { name, change = {}, ...changes } of stages) {
  const changeCollection = changes.collection ?? ((given: Collection) => given)
  const changeEngine = changes.engine ?? ((given: Engine): Pick<Engine, 'search'> => given)
  Object.assign(settings, usual, change) // the settings are constant everywhere but here
  const places = evaluateLibrary(changeEngine(createLocalEngine(changeCollection(collection))), queries).map(({ place }) => place)
  const share = (depth: number): string => ((100 * places.filter((place) => place >= 0 && place < depth).length) / places.length).toFixed(1)
  const rank = toMean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))).toFixed(3)
  console.log(`| ${[name, share(1), share(3), share(5), rank].join(' | ')} |`)
}

function withoutFields(given: Collection, names: readonly string[]): Collection {
  const documents = given.documents.map((document) => ({
    ...document,
    passages: Object.fromEntries(Object.entries(document.passages).filter(([name]) => !names.includes(name))),
  }))
  return { ...given, documents }
}
