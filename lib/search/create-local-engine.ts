import { createEngine, type Engine } from './engine'
import { createIndexReader } from './index-reader'
import type { Collection } from './search-document'
import { writeIndex } from './write-index'

/** An engine with everything loaded: for the terminal, the evaluation and tests. The browser's, without the network. */
export function createLocalEngine(collection: Collection): Engine {
  const { head, files } = writeIndex(collection)
  const reader = createIndexReader(head)
  for (const [name, content] of files) reader.addFile(name, content)
  return createEngine(reader)
}
