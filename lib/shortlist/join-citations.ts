/** How to cite one record, as `/case-studies/SLUG/cite.json` gives it. `csl` is JSON: a list of items. */
export type Citation = { readonly text: string; readonly bibtex: string; readonly ris: string; readonly csl: string }

export const citationFormats = {
  text: { label: 'Text', file: 'shortlist-citations.txt', type: 'text/plain' },
  bibtex: { label: 'BibTeX', file: 'shortlist.bib', type: 'application/x-bibtex' },
  ris: { label: 'RIS (EndNote, Mendeley)', file: 'shortlist.ris', type: 'application/x-research-info-systems' },
  csl: { label: 'CSL-JSON (Zotero)', file: 'shortlist.csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const
export type CitationFormat = keyof typeof citationFormats

/** The citations of a list in one file. Throws when a record's CSL-JSON is no list. */
export function joinCitations(citations: readonly Citation[], format: CitationFormat): string {
  if (format === 'csl')
    return `${JSON.stringify(
      citations.flatMap(({ csl }) => toItems(csl)),
      null,
      2,
    )}\n`
  if (format === 'text') return citations.map(({ text }) => `${text.trim()}\n`).join('\n')
  const between = format === 'ris' ? '' : '\n'
  return citations.map((citation) => `${citation[format].replace(/[\r\n]+$/, '')}${format === 'ris' ? '\r\n' : '\n'}`).join(between)
}

function toItems(csl: string): readonly unknown[] {
  const items: unknown = JSON.parse(csl)
  if (!Array.isArray(items)) throw new Error(`CSL-JSON is a list of items; found ${csl.slice(0, 40)}.`)
  return items
}
