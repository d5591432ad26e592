import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CaseStudy } from '../content/case-study'
import { formatDate } from '../library/format-date'
import { site, toUrl } from '../site'
import { formatCitation } from './citation'

/** A record in CSL-JSON, the data model of citation styles: https://docs.citationstyles.org/en/stable/specification.html */
export type CslItem = {
  readonly id: string
  readonly type: 'report'
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  readonly publisher: string
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL: string
  readonly language: string
  readonly abstract: string
}

/** One record in the four forms that people and reference managers take. `csl` is JSON: a list with one item. */
export type CitationFiles = { readonly text: string; readonly bibtex: string; readonly ris: string; readonly csl: string }

type Cited = Pick<CaseStudy, 'title' | 'slug' | 'summary' | 'review'>

// The slug is the key: it is the same for a reader who comes back. Escapes stay on: `&` and `%` would break LaTeX.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })

/** How to cite a record: as text, BibTeX, RIS and CSL-JSON, all with the same title, author, date and address. */
export function toCitationFiles(caseStudy: Cited): CitationFiles {
  const item = toCslItem(caseStudy)
  return {
    text: formatCitation(caseStudy),
    bibtex: formatBibtex(item, caseStudy.review.reviewed),
    ris: formatRis(item, caseStudy.review.reviewed),
    csl: `${JSON.stringify([item], null, 2)}\n`,
  }
}

/** A record as a report of the library, of the day when its evidence was last read. */
export function toCslItem({ slug, title, summary, review }: Cited): CslItem {
  return {
    id: slug,
    type: 'report',
    title,
    author: [{ literal: site.name }],
    publisher: site.name,
    issued: { 'date-parts': [review.reviewed.split('-').map(Number)] },
    URL: toUrl(`/case-studies/${slug}/`),
    language: site.locale,
    abstract: summary,
  }
}

/**
 * BibTeX has a year and a month, and no day: that stands in the note. The title is a name, and the mark round it keeps
 * styles from changing its capitals.
 */
function formatBibtex(item: CslItem, reviewed: string): string {
  const issued = { 'date-parts': item.issued['date-parts'].map((parts) => parts.slice(0, 2)) }
  const title = `<span class="nocase">${item.title}</span>`
  return `${new Cite({ ...item, title, issued, note: `Reviewed ${formatDate(reviewed)}` }).format('bibtex').trim()}\n`
}

/**
 * RIS as its readers take it: a field on one line, for not all join them; a comma behind the author, which says that it
 * is an organisation and not a person; months and days of two digits; no id, for RIS cuts it to 20 letters and two
 * records would share one.
 */
function formatRis(item: CslItem, reviewed: string): string {
  const fields = new Cite(item)
    .format('ris')
    .trim()
    .split(/\r?\n(?=[A-Z][A-Z0-9] {2}-)/)
  const lines = fields.map((field) => field.replace(/\r?\n/g, '')).filter((line) => !line.startsWith('ID  - '))
  const date = `DA  - ${reviewed.replaceAll('-', '/')}/`
  const mended = lines.map((line) =>
    line
      .replace(/^AU {2}- .*/, '$&,')
      .replace(/^DA {2}- .*/, date)
      .replace(/^ER.*/, 'ER  - '),
  )
  return `${mended.join('\r\n')}\r\n`
}
