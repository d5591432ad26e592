import type { CaseStudy } from '../content/case-study'

/** A change of a record, as the record tells it; `isNew` when it is the first publication, whose note says no more than that. */
export type RecordChange = {
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly note: string
  readonly isNew: boolean
}

/** The newest changes of all records, newest first, one a record; equals by title. Dates compare as text. */
export function listLatestChanges(records: readonly Pick<CaseStudy, 'slug' | 'title' | 'review'>[], most: number): readonly RecordChange[] {
  return records
    .flatMap(({ slug, title, review: { changes, published } }) => {
      const [newest] = [...changes].sort((a, b) => compare(b.date, a.date))
      return newest ? [{ slug, title, date: newest.date, note: newest.note, isNew: newest.date === published && changes.length === 1 }] : []
    })
    .sort((a, b) => compare(b.date, a.date) || a.title.localeCompare(b.title, 'en-GB'))
    .slice(0, most)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
