import { createLocalEngine } from '../search/create-local-engine'
import { wordsName } from '../search/index-head'
import type { SearchField } from '../search/search-document'
import { writeIndex } from '../search/write-index'
import type { Contender } from './eval-collection'

/** What a public collection has: a title that counts more, and a text. The engine's own settings are those of the library. */
const fields: readonly SearchField[] = [
  { name: 'title', label: 'Title', weight: 2, damping: 0.4, tier: 1 },
  { name: 'text', label: 'Text', weight: 1, damping: 0.75, tier: 1 },
]

/** This engine, as an evaluation runs it. */
export const ourEngine: Contender = {
  name: 'ours',
  build(documents) {
    const collection = {
      fields,
      synonyms: [],
      documents: documents.map(({ id, title, text }) => ({ id, title, passages: { title: [title], text: [text] } })),
    }
    const engine = createLocalEngine(collection)
    return {
      search: (query, depth) => engine.search(query, { limit: depth, detailed: 0, narrow: false }).response.ids,
      serialise() {
        const { head, files } = writeIndex(collection)
        // Without the list of words: an index read as a whole derives it from its parts.
        const parts = [...files].filter(([name]) => name !== wordsName).map(([, content]) => content)
        return Buffer.from([JSON.stringify(head), ...parts].join('\n'))
      },
    }
  },
}
