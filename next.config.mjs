/** A static site: every address ends in a slash, and nothing needs a server. BASE_PATH serves it under a path. */
/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  images: { unoptimized: true },
  reactStrictMode: true,
  // Thousands of pages share a worker: one of them may wait for minutes before its turn is over.
  staticPageGenerationTimeout: 900,
  devIndicators: false,
  // Types are checked by npm test, once for the whole project.
  typescript: { ignoreBuildErrors: true },
  // lib/site.ts runs in the browser too: there the origin, the path and the repository are those of the build.
  env: pick(['SITE_ORIGIN', 'BASE_PATH', 'REPOSITORY_URL', 'OFFLINE']),
  // The check of /propose/ runs in a worker, where there is no document; nor may a text be read as HTML. This is the package's own other file.
  turbopack: { resolveAlias: { 'decode-named-character-reference': './node_modules/decode-named-character-reference/index.js' } },
  // A second build beside `out`, for the tests under a base path: Next writes an export to any other folder named here.
  distDir: process.env.OUT_DIR ?? process.env.NEXT_DIST ?? '.next',
  // Citation.js keeps its plugins in one table: bundled per route there would be several.
  serverExternalPackages: ['esbuild', '@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris'],
}

/** The variables that are set, by name. */
function pick(names) {
  return Object.fromEntries(names.filter((name) => process.env[name]).map((name) => [name, process.env[name]]))
}
