import { parseArgs } from 'node:util'
import { createLocalEngine } from '../search/create-local-engine'
import { formatResponse } from './format-response'
import { readSearchCollection } from './read-search-collection'

/** `npm run search -- "words" [--limit N] [--json]`: the order a visitor sees, with the reasons. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    verbatim: { type: 'boolean', default: false },
  },
})
const query = positionals.join(' ')
const limit = Number(values.limit)
if (query === '' || !Number.isInteger(limit) || limit < 1) {
  console.error('Usage: npm run search -- "words" [--limit N] [--json] [--verbatim]')
  process.exit(2)
}
const { response } = createLocalEngine(readSearchCollection()).search(query, {
  verbatim: values.verbatim,
  limit,
  detailed: limit,
  snippets: limit,
})
console.log(values.json ? JSON.stringify(response, null, 2) : formatResponse(response))
