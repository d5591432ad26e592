/** Where the site is built: `out`, or a second build beside it (OUT_DIR), as the tests under a base path make. */
export const outDir = process.env.OUT_DIR ?? 'out'
