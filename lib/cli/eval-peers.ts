import { Encoder, Index } from 'flexsearch'
import english from 'flexsearch/lang/en'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import type { Contender } from './eval-collection'

/** Lunr 2.3 as its guide sets it up for English: its own stemmer, stop words and trimmer. */
const lunrPeer: Contender = {
  name: 'lunr',
  build(documents) {
    const index = lunr(function () {
      this.ref('id')
      this.field('title')
      this.field('text')
      for (const document of documents) this.add(document)
    })
    return {
      // Through query(), as its guide says for text that people type: signs in a question are no operators.
      search: (query, depth) => index.query((builder) => builder.term(lunr.tokenizer(query), {})).slice(0, depth).map(({ ref }) => ref), // biome-ignore format: one chain
      serialise: () => Buffer.from(JSON.stringify(index)),
    }
  },
}

/** MiniSearch 7 as its readme sets it up. */
const miniSearchPeer: Contender = {
  name: 'minisearch',
  build(documents) {
    const index = new MiniSearch({ fields: ['title', 'text'] })
    index.addAll(documents)
    return {
      search: (query, depth) => index.search(query).slice(0, depth).map(({ id }) => String(id)), // biome-ignore format: one chain
      serialise: () => Buffer.from(JSON.stringify(index)),
    }
  },
}

/** FlexSearch 0.8 with its English encoder and suggestions, as its readme sets it up for English. */
const flexSearchPeer: Contender = {
  name: 'flexsearch',
  build(documents) {
    const index = new Index({ tokenize: 'strict', encoder: new Encoder(english) })
    documents.forEach(({ title, text }, number) => {
      index.add(number, `${title} ${text}`)
    })
    return {
      search: (query, depth) => index.search(query, { limit: depth, suggest: true }).map((number) => documents[Number(number)]?.id ?? ''),
      serialise() {
        const parts: string[] = []
        index.export((key, data) => void parts.push(`${key}\n${data}`))
        return Buffer.from(parts.join('\n'))
      },
    }
  },
}

export const peers: readonly Contender[] = [lunrPeer, miniSearchPeer, flexSearchPeer]
