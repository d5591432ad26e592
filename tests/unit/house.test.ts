import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../../lib/export/list-files'

/** Who may import whom: DECISIONS.md and CONTRIBUTING.md tell why. A type import may come from anywhere. */
const rules: readonly { readonly from: string; readonly may: readonly string[] }[] = [
  { from: 'app/', may: ['app/', 'components/', 'lib/'] },
  {
    from: 'components/',
    may: [
      'components/',
      'lib/library/',
      'lib/compare/',
      'lib/shortlist/',
      'lib/match/',
      'lib/fit/',
      'lib/search/',
      'lib/vocabulary/',
      'lib/map/',
      'lib/propose/',
      'lib/site',
    ],
  },
  // The form checks with the check's own functions and draws with the record's own words: it is an editor of the content.
  { from: 'lib/propose/', may: ['lib/propose/', 'lib/content/', 'lib/vocabulary/', 'lib/share/', 'lib/site'] },
  { from: 'lib/vocabulary/', may: ['lib/vocabulary/'] },
  { from: 'lib/search/', may: ['lib/search/', 'node_modules/flexsearch/dist/flexsearch.light'] }, // the light build has no entry of its own
  { from: 'lib/content/', may: ['lib/content/', 'lib/vocabulary/'] },
  { from: 'lib/map/', may: ['lib/map/', 'lib/vocabulary/'] },
  { from: 'lib/library/', may: ['lib/library/', 'lib/vocabulary/', 'lib/search/', 'lib/site'] },
  { from: 'lib/match/', may: ['lib/match/', 'lib/library/', 'lib/vocabulary/', 'lib/search/', 'lib/site'] },
  { from: 'lib/share/', may: ['lib/share/', 'lib/map/', 'lib/library/', 'lib/vocabulary/', 'lib/search/', 'lib/site'] },
  { from: 'lib/compare/', may: ['lib/compare/', 'lib/library/', 'lib/vocabulary/'] },
  { from: 'lib/fit/', may: ['lib/fit/', 'lib/compare/', 'lib/library/', 'lib/vocabulary/'] },
  { from: 'lib/shortlist/', may: ['lib/shortlist/', 'lib/library/', 'lib/vocabulary/', 'lib/site'] },
  { from: 'lib/enhance/', may: ['lib/enhance/', 'lib/shortlist/', 'lib/offline/cache-names'] },
  { from: 'lib/export/', may: ['lib/export/'] },
  { from: 'lib/offline/', may: ['lib/offline/', 'lib/export/list-files', 'lib/export/bundle', 'lib/export/versioned-data'] },
  // The files beside the pages: what other rooms make, put at its address. Only the preview is drawn with components.
  {
    from: 'lib/data/',
    may: [
      'lib/data/',
      'components/share/',
      'lib/share/',
      'lib/match/',
      'lib/compare/',
      'lib/propose/',
      'lib/library/',
      'lib/search/',
      'lib/content/',
      'lib/export/content-types',
      'lib/site',
    ],
  },
  { from: 'lib/typeface/', may: ['lib/typeface/', 'lib/export/list-files'] },
]

const files = ['app', 'components', 'lib']
  .flatMap((folder) => listFiles(folder).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file))
const imports = files.flatMap((file) => listImports(file))

/** Every relative import of a value: `from` and `to` are paths of the project. */
function listImports(file: string): readonly { readonly from: string; readonly to: string }[] {
  const text = readFileSync(file, 'utf8')
  const found = [...text.matchAll(/^(?:import|export)\s+(?!type\b)([^'";]*?from\s+)?'(\.[^']+)'/gms)]
  return found
    .filter(([, names]) => !isTypesOnly(names ?? ''))
    .map(([, , path]) => ({ from: file, to: join(dirname(file), path ?? '').replaceAll('\\', '/') }))
}

/** `{ type A, type B } from` imports no value. */
function isTypesOnly(names: string): boolean {
  const inner = /^\s*\{([^}]*)\}/.exec(names)?.[1]
  return (inner?.split(',') ?? ['value']).every((name) => name.trim() === '' || name.trim().startsWith('type '))
}

describe('the house', () => {
  test('is read: imports are found', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test.each(rules)('$from imports only what it may', ({ from, may }) => {
    expect(imports.filter((line) => line.from.startsWith(from) && !may.some((path) => line.to.startsWith(path)))).toEqual([])
  })

  test('only two files ask for what contentlayer wrote: one a kind of document', () => {
    expect(files.filter((file) => /^import \{.* from 'contentlayer\/generated'/m.test(readFileSync(file, 'utf8')))).toEqual([
      'lib/content/approaches.ts',
      'lib/content/case-studies.ts',
    ])
  })

  test('only pages and the build ask for data files', () => {
    expect(imports.filter(({ from, to }) => to.startsWith('lib/data/') && !/^(?:app|lib\/data|lib\/cli)\//.test(from))).toEqual([])
  })

  test('a route that exists only in npm run dev answers from the list that the build writes', () => {
    const routes = files.filter((file) => file.endsWith('.dev.ts'))
    expect(routes.length).toBe(2)
    for (const route of routes)
      expect(imports.filter(({ from }) => from === route).map(({ to }) => to)).toEqual(['lib/data/answer-data-file'])
  })

  test('nothing in components reads the records', () => {
    expect(imports.filter(({ from, to }) => from.startsWith('components/') && to.startsWith('lib/content/case-studies'))).toEqual([])
  })

  test('of the form only the worker carries the check: zod, YAML and Markdown wait beside the page', () => {
    const page = files.filter((file) => file.startsWith('components/propose/') && !file.endsWith('.worker.ts'))
    expect(reach(page).filter((file) => file.startsWith('lib/content/'))).toEqual(['lib/content/next-review.ts'])
  })

  test('nothing makes an Intl object while it loads: that costs up to 10 ms of processor before a page comes alive', () => {
    expect(files.filter((file) => /^(?:export )?const .*new Intl\./m.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test("'use client' stands only in files named *.client.tsx", () => {
    const clients = files.filter((file) => /^['"]use client['"]/m.test(readFileSync(file, 'utf8')))
    expect(clients.filter((file) => !file.endsWith('.client.tsx'))).toEqual(['app/global-error.tsx']) // Next gives the name
  })

  test('no document reaches a client component', () => {
    const start = files.filter((file) => file.startsWith('app/(documents)/'))
    expect(reach(start).filter((file) => file.endsWith('.client.tsx'))).toEqual([])
  })

  test('default exports stand only where Next and its tools ask for them', () => {
    const allowed = /^app\/.*\/?(page|layout|not-found|global-not-found|global-error|sitemap|robots|manifest|opengraph-image)\.tsx?$/
    expect(files.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')) && !allowed.test(file))).toEqual([])
  })
})

/** Every file reached from some files by imports. */
function reach(start: readonly string[]): readonly string[] {
  const seen = new Set(start)
  for (const file of seen) {
    for (const { to } of imports.filter(({ from }) => from === file)) {
      const target = files.find((candidate) => candidate.replace(/\.tsx?$/, '') === to)
      if (target) seen.add(target)
    }
  }
  return [...seen]
}
