/** A static site: every address ends in a slash, and nothing needs a server. BASE_PATH serves it under a path. */
/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  images: { unoptimized: true },
  reactStrictMode: true,
  devIndicators: false,
  // Types are checked by npm test, once for the whole project.
  typescript: { ignoreBuildErrors: true },
  // lib/site.ts runs in the browser too: there the origin and the path are those of the build.
  env: pick(['SITE_ORIGIN', 'BASE_PATH']),
  distDir: process.env.NEXT_DIST ?? '.next',
  // Citation.js keeps its plugins in one table: bundled per route there would be several.
  serverExternalPackages: ['esbuild', '@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris'],
}

/** The variables that are set, by name. */
function pick(names) {
  return Object.fromEntries(names.filter((name) => process.env[name]).map((name) => [name, process.env[name]]))
}
