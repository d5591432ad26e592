import { availableParallelism } from 'node:os'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/** A static site: every address ends in a slash, and nothing needs a server. BASE_PATH serves it under a path. */
/** @type {import('next').NextConfig} */
const site = {
  output: 'export',
  pageExtensions: ['tsx', 'ts'],
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
  // What a browser loads of Next, less what it never uses: DECISIONS.md, 2026-11-25, says what each line rests on.
  turbopack: {
    resolveAlias: {
      // The check of /propose/ runs in a worker, where there is no document; nor may a text be read as HTML. This is the package's own other file.
      'decode-named-character-reference': './node_modules/decode-named-character-reference/index.js',
      // Polyfills of methods that every browser of our list has, and of Node's process.
      '../build/polyfills/polyfill-module': false,
      'next/dist/compiled/process': { browser: './lib/browser-process.ts' },
      // Next's own other form of the same constants: of a module the unused ones can be left out.
      '../../../lib/constants': { browser: './node_modules/next/dist/esm/lib/constants.js' },
      '../../../../lib/constants': { browser: './node_modules/next/dist/esm/lib/constants.js' },
      // Our page for a tool that has broken down is the only one.
      './builtin/global-error': { browser: './app/global-error.tsx' },
      '../components/builtin/global-error': { browser: './app/global-error.tsx' },
    },
  },
  // 404.html is a page of its own instead of a part of every tool; unused exports of CommonJS packages are left out.
  experimental: {
    globalNotFound: true,
    turbopackCjsTreeShaking: true,
    cpus: availableParallelism(), // Next leaves one processor idle while it writes pages: on two, half the machine
    prefetchInlining: false, // sizes for prefetched navigation, measured page by page: no page of ours navigates so
  },
  // A second build beside `out`, for the tests under a base path: Next writes an export to any other folder named here.
  distDir: process.env.OUT_DIR ?? process.env.NEXT_DIST ?? '.next',
  // Citation.js keeps its plugins in one table: bundled per route there would be several.
  serverExternalPackages: ['esbuild', '@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris'],
}

/** While one develops, Next watches the compiled documents; a build reads them, for bundling thousands takes minutes. */
const build = {
  ...site,
  turbopack: { resolveAlias: { ...site.turbopack.resolveAlias, 'contentlayer/generated': './lib/content/compiled-documents.ts' } },
}

/** The build writes the data files itself; while one develops, routes that exist only then (`route.dev.ts`) answer with them. */
export default function toConfig(phase) {
  return phase === PHASE_DEVELOPMENT_SERVER ? { ...site, output: undefined, pageExtensions: [...site.pageExtensions, 'dev.ts'] } : build
}

/** The variables that are set, by name. */
function pick(names) {
  return Object.fromEntries(names.filter((name) => process.env[name]).map((name) => [name, process.env[name]]))
}
