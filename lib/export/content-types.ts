/**
 * What a file is, by the end of its path; the first line that fits decides. `known` marks what every host sends by itself.
 * OpenSearch, BibTeX and RIS have no registered type: these are the ones readers of such files send and expect.
 */
export const contentTypes = [
  { end: 'feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { end: 'opensearch.xml', type: 'application/opensearchdescription+xml; charset=utf-8' },
  { end: '.schema.json', type: 'application/schema+json' },
  { end: '.jsonld', type: 'application/ld+json' },
  { end: '.webmanifest', type: 'application/manifest+json' },
  { end: '.bib', type: 'application/x-bibtex; charset=utf-8' },
  { end: '.ris', type: 'application/x-research-info-systems; charset=utf-8' },
  { end: '.csv', type: 'text/csv; charset=utf-8' },
  { end: '.md', type: 'text/markdown; charset=utf-8' },
  { end: '.mdx', type: 'text/markdown; charset=utf-8' },
  { end: '.html', type: 'text/html; charset=utf-8', known: true },
  { end: '.css', type: 'text/css; charset=utf-8', known: true },
  { end: '.js', type: 'text/javascript; charset=utf-8', known: true },
  { end: '.json', type: 'application/json', known: true },
  { end: '.map', type: 'application/json', known: true },
  { end: '.xml', type: 'application/xml; charset=utf-8', known: true },
  { end: '.txt', type: 'text/plain; charset=utf-8', known: true },
  { end: '.svg', type: 'image/svg+xml', known: true },
  { end: '.png', type: 'image/png', known: true },
  { end: '.ico', type: 'image/x-icon', known: true },
  { end: '.woff2', type: 'font/woff2', known: true },
] as const

/** The type of a file by its path; bytes without a type are never guessed at (`nosniff` is sent with all). */
export function toContentType(path: string): string {
  return contentTypes.find(({ end }) => path.endsWith(end))?.type ?? 'application/octet-stream'
}

/** Text, in whatever form, gains from compression; images and the typeface are compressed already. */
export function isCompressible(path: string): boolean {
  return !/^(image\/(png|x-icon)|font\/|application\/octet-stream)/.test(toContentType(path))
}
