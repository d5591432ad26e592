import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { evaluate, formatScores } from './eval-collection'
import { ourEngine } from './eval-contender'
import { runLibrary } from './eval-library'
import { readTestCollection } from './read-test-collection'

/** `npm run eval:search -- --library --queries FILE.tsv`, or `-- --collection DIR [--peers]`. */
const { values } = parseArgs({
  options: { library: { type: 'boolean' }, queries: { type: 'string' }, collection: { type: 'string' }, peers: { type: 'boolean' } },
})
if (values.library && values.queries !== undefined) {
  console.log(runLibrary(values.queries))
} else if (values.collection !== undefined) {
  await runCollection(values.collection, values.peers ?? false)
} else {
  console.error('Usage: npm run eval:search -- --library --queries FILE.tsv\n       npm run eval:search -- --collection DIR [--peers]')
  process.exitCode = 2
}

async function runCollection(folder: string, withPeers: boolean): Promise<void> {
  const collection = readTestCollection(folder)
  const contenders = withPeers ? [ourEngine, ...(await import('./eval-peers')).peers] : [ourEngine]
  console.log(`${collection.documents.length} documents, ${collection.queries.length} judged queries`)
  console.log(formatScores(contenders.map((contender) => evaluate(contender, collection, (data) => gzipSync(data).length))))
}
