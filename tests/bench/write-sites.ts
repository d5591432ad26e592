import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'
import type { CaseStudy } from '../../lib/content/case-study'
import { bodyHeadings } from '../../lib/content/case-study-schema'
import { readSynonyms } from '../../lib/content/read-synonyms'
import { toSearchCollection } from '../../lib/library/search-documents'
import { writeIndex } from '../../lib/search/write-index'

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

const page = (script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script>globalThis.start = () => import('${script}')</script>`

/** Our search over the records, as the site serves it: the client, the worker and the files of the index. Milliseconds and bytes of the index. */
export function writeOurSite(folder: string, records: readonly CaseStudy[]): { readonly build: number; readonly bytes: number } {
  const started = performance.now()
  const { head, files } = writeIndex(toSearchCollection(records, readSynonyms(), bodyHeadings))
  const build = performance.now() - started
  const index = JSON.stringify(head)
  write(join(folder, 'data/search/index.json'), index)
  for (const [name, content] of files) write(join(folder, 'data/search', head.version, `${name}.txt`), content)
  const options = {
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env': '{}' },
  } as const
  buildSync({ ...options, entryPoints: ['tests/bench/search-page.ts'], outfile: join(folder, 'search-page.js') })
  // The page asks for './search.worker.ts' beside its own script: here it is served bundled under that name.
  buildSync({ ...options, entryPoints: ['components/library/search.worker.ts'], outfile: join(folder, 'search.worker.ts') })
  write(join(folder, 'index.html'), page('/search-page.js'))
  return { build, bytes: [index, ...files.values()].reduce((sum, content) => sum + content.length, 0) }
}

/** The same records as pages with Pagefind's index. False where Pagefind does not run on this machine. */
export function writePagefindSite(folder: string, records: readonly CaseStudy[]): boolean {
  const collection = toSearchCollection(records, [], bodyHeadings)
  for (const { id, title, passages } of collection.documents) {
    const text = collection.fields.flatMap(({ name, part }) => (part === undefined ? [] : (passages[name] ?? []))).map(escapeText)
    write(
      join(folder, id, 'index.html'),
      `<!doctype html><html lang="en"><title>${escapeText(title)}</title><body><main data-pagefind-body><h1>${escapeText(title)}</h1>${text.map((passage) => `<p>${passage}</p>`).join('')}</main>`,
    )
  }
  const { status } = spawnSync('npx', ['pagefind', '--site', folder], { stdio: 'ignore' })
  cpSync('tests/bench/pagefind-page.js', join(folder, 'pagefind-page.js'))
  write(join(folder, 'index.html'), page('/pagefind-page.js'))
  return status === 0
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
