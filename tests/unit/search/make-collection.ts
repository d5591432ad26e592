import { createLocalEngine } from '../../../lib/search/create-local-engine'
import type { Engine } from '../../../lib/search/engine'
import type { Collection, SearchField, SynonymGroup } from '../../../lib/search/search-document'

/** Two names in the first tier, running text in the second. */
export const fields: readonly SearchField[] = [
  { name: 'title', label: 'Title', weight: 3, damping: 0.4, tier: 0 },
  { name: 'summary', label: 'Summary', weight: 2, damping: 0.5, tier: 0, part: 0 },
  { name: 'lessons', label: 'Lessons', anchor: 'lessons', weight: 1, damping: 0.75, tier: 1, part: 1 },
  { name: 'text', label: 'How it works', anchor: 'how', weight: 1, damping: 0.75, tier: 1, part: 1 },
]

type Draft = {
  readonly id: string
  readonly title?: string
  readonly summary?: string
  readonly lessons?: string
  readonly text?: string | readonly string[]
}

export function makeCollection(drafts: readonly Draft[], synonyms: readonly SynonymGroup[] = []): Collection {
  return {
    fields,
    synonyms,
    documents: drafts.map(({ id, title = id, summary, lessons, text = [] }) => ({
      id,
      title,
      passages: {
        title: [title],
        summary: summary ? [summary] : [],
        lessons: lessons ? [lessons] : [],
        text: typeof text === 'string' ? [text] : text,
      },
    })),
  }
}

export function makeEngine(drafts: readonly Draft[], synonyms: readonly SynonymGroup[] = []): Engine {
  return createLocalEngine(makeCollection(drafts, synonyms))
}

/** The ids found, best first. */
export function findIds(engine: Engine, query: string): readonly string[] {
  return engine.search(query).response.ids
}
