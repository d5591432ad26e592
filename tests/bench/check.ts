import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { CaseStudy } from '../../lib/content/case-study'
import { generateCaseStudies } from './generate'

/** `npm run bench:check`: how long the check takes, as a person starts it, for 1,000 generated records and for one of them. */
const folder = mkdtempSync(join(tmpdir(), 'check-'))
mkdirSync(join(folder, 'content/case-studies'), { recursive: true })
cpSync('content/approaches', join(folder, 'content/approaches'), { recursive: true })
for (const name of ['areas.yaml', 'duty.yaml', 'wider-evidence.yaml']) cpSync(join('content', name), join(folder, 'content', name))
for (const record of generateCaseStudies(1000)) writeFileSync(toPath(record.slug), toText(record))
const one = 'content/case-studies/generated-500-'

function toPath(slug: string): string {
  return join(folder, 'content/case-studies', `${slug}.mdx`)
}

/** The file of a generated record, with the address and the references that its sources and figures need. */
function toText({
  slug: _,
  body,
  regions: _r,
  nations: _n,
  evidenceStep: _e,
  processEvaluated: _p,
  selfEvaluated: _s,
  ...frontMatter
}: CaseStudy): string {
  return `---\n${stringify(frontMatter, { aliasDuplicateObjects: false })}---\n\n${body}\n`
}

function time(args: readonly string[]): { readonly seconds: number; readonly problems: number } {
  const from = performance.now()
  let text = ''
  try {
    text = execFileSync(process.execPath, [resolve('lib/cli/run.mjs'), 'check', '--format', 'json', ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
  } catch (error) {
    text = error instanceof Error && 'stdout' in error ? String(error.stdout) : '[]' // a check that finds something ends with 1
  }
  return { seconds: (performance.now() - from) / 1000, problems: JSON.parse(text).length }
}

const chosen = generateCaseStudies(1000).find(({ slug }) => `content/case-studies/${slug}`.startsWith(one))?.slug ?? ''
time([]) // the first run writes the bundle
const runs = [0, 1, 2].map(() => ({ all: time([]), one: time([`content/case-studies/${chosen}.mdx`]) }))
console.log(`${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`)
for (const { all, one: single } of runs)
  console.log(`1,000 records: ${all.seconds.toFixed(2)} s (${all.problems} problems)   one of them: ${single.seconds.toFixed(2)} s`)
rmSync(folder, { recursive: true })
