import type { CaseStudy } from '../content/case-study'

/** A change of a record, as the record tells it. */
export type RecordChange = { readonly slug: string; readonly title: string; readonly date: string; readonly note: string }

/** The newest changes of all records, newest first, one a record; equals by title. Dates compare as text. */
export function listLatestChanges(records: readonly Pick<CaseStudy, 'slug' | 'title' | 'review'>[], most: number): readonly RecordChange[] {
  return records
    .flatMap(({ slug, title, review: { changes } }) => {
      const [newest] = [...changes].sort((a, b) => compare(b.date, a.date))
      return newest ? [{ slug, title, date: newest.date, note: newest.note }] : []
    })
    .sort((a, b) => compare(b.date, a.date) || a.title.localeCompare(b.title, 'en-GB'))
    .slice(0, most)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
