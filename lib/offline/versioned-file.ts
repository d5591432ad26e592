/** Paths, below the site, whose address changes with their content: scripts, styles, typefaces, the library's data and its search index. */
export const versionedFile = /^(?:_next\/static|assets|data\/(?:search|library)\/[^/]+)\//
