import type { Hit, Matches } from './matches'
import { createNumberList } from './number-list'
import { createPostingsReader, type PostingsReader } from './postings-reader'
import type { Weigher } from './weigher'

type Builder = { readonly add: (hit: Hit, count: number) => void; readonly finish: () => Matches }

/** Matches from hits ordered by document; `weigh` gives what a number of occurrences in a field of a document is worth. */
export function toMatches(hits: Iterable<Hit>, weigh: Weigher): Matches {
  const builder = createBuilder(weigh)
  for (const hit of hits) builder.add(hit, hit.positions.length)
  return builder.finish()
}

/** Matches from the packed postings of the tiers, which hold different fields of the same documents. Throws for a damaged file. */
export function mergePostings(packed: readonly string[], weigh: Weigher): Matches {
  const builder = createBuilder(weigh)
  const readers = packed.map(createPostingsReader).filter((reader) => reader.next())
  while (readers.length > 0) {
    const first = readers.reduce(pickEarlier)
    builder.add(first, first.count)
    if (!first.next()) readers.splice(readers.indexOf(first), 1)
  }
  return builder.finish()
}

function pickEarlier(a: PostingsReader, b: PostingsReader): PostingsReader {
  return b.document < a.document || (b.document === a.document && b.field < a.field) ? b : a
}

function createBuilder(weigh: Weigher): Builder {
  const [documents, entries, fields] = [createNumberList(), createNumberList(), createNumberList()]
  const [starts, positions] = [createNumberList(), createNumberList()]
  const frequencies: number[] = []
  let last = -1
  return {
    add({ document, field, positions: added }, count) {
      if (document !== last) {
        last = document
        documents.push(document)
        frequencies.push(0)
        entries.push(fields.size())
      }
      frequencies[frequencies.length - 1] = (frequencies[frequencies.length - 1] ?? 0) + weigh(document, field, count)
      fields.push(field)
      starts.push(positions.size())
      for (let i = 0; i < count; i += 1) positions.push(added[i] ?? 0)
    },
    finish() {
      entries.push(fields.size())
      starts.push(positions.size())
      return {
        documents: documents.toArray(),
        frequencies: Float64Array.from(frequencies),
        entries: entries.toArray(),
        fields: fields.toArray(),
        starts: starts.toArray(),
        positions: positions.toArray(),
      }
    },
  }
}
