import { versionedData } from '../export/versioned-data'

/** Paths, below the site, whose address changes with their content: scripts, styles, typefaces, the data of the tools and the search index. */
export const versionedFile = new RegExp(`^(?:_next/static|assets|(?:${versionedData.join('|')})/[^/]+)/`)
