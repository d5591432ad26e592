import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { formatProblems } from '../content/problem'
import { checkContent as findProblems } from '../content/read-case-studies'
import { readRedirects } from '../content/redirects'
import { toFingerprint } from '../export/fingerprint'
import { finishDocuments } from '../export/finish-documents'
import { readHostFacts } from '../export/host-facts'
import { outDir } from '../export/out-dir'
import { precompress } from '../export/precompress'
import { writeHostFiles } from '../export/write-host-files'
import { writeRedirects } from '../export/write-redirects'
import { writeWorker } from '../offline/build/write-worker'
import { site, toUrl } from '../site'
import { writeTypeface } from '../typeface/write-typeface'
import { isCacheRight, readCompilation, readNote, writeNote } from './compiled-before'
import { listMoved } from './list-moved'
import { runTool, type Step } from './run-steps'

/** The nginx site is written for `out`, which the container holds, and beside any other build. */
const nginxSite = outDir === 'out' ? 'hosting/site.conf' : `${outDir}.site.conf`

const stamp = `${outDir}.stamp`

/** Whether `out/` was built from exactly what stands here now. */
export function isBuilt(): boolean {
  return existsSync(`${outDir}/index.html`) && existsSync(stamp) && readFileSync(stamp, 'utf8') === toFingerprint('.')
}

/** The steps that make `out/`. The build refuses what the check refuses, before anything is written. */
export const buildSteps: readonly Step[] = [
  { name: 'Check the content', run: checkContent },
  { name: 'Compile the case studies (contentlayer)', run: compileCaseStudies },
  { name: 'Cut the typeface', run: () => writeTypeface('.fonts') },
  { name: 'Build the pages (Next)', run: buildPages },
  { name: 'Write the data files', run: writeData },
  { name: 'Finish the documents', run: finish },
  { name: 'Compress the files', run: compress },
]

/** Throws with the text an author reads when the content has a problem. */
export function checkContent(): void {
  const { problems, caseStudies } = findProblems()
  if (problems.length > 0) throw new Error(formatProblems(problems))
  console.log(`${caseStudies.length} case studies checked: no problems.`)
}

/** Only what changed is compiled anew, where the cache of the build before can be trusted. */
function compileCaseStudies(): void {
  const now = readCompilation('.')
  if (!isCacheRight(readNote('.'), now)) rmSync('.contentlayer', { recursive: true, force: true })
  runTool('tsx', ['lib/cli/compile-case-studies.ts'])
  writeNote('.', now)
}

function buildPages(): void {
  rmSync(stamp, { force: true })
  runTool('next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' })
}

/** In a process of its own: the records are read as Next reads them, which wants a server's modules. */
function writeData(): void {
  runTool('tsx', ['--conditions=react-server', 'lib/cli/write-data.ts'], { NODE_ENV: 'production' })
}

async function finish(): Promise<void> {
  await finishDocuments(outDir, 'app', site.basePath)
  writeRedirects(outDir, readRedirects(), (slug) => toUrl(`/case-studies/${slug}/`))
  const facts = await readHostFacts(outDir, site, listMoved())
  for (const line of writeHostFiles(outDir, nginxSite, facts, site, new Date())) console.log(line)
  await writeWorker(outDir, site.isOffline)
}

/** The cache stays when Next builds anew: an edit compresses only what it changed. */
async function compress(): Promise<void> {
  const { files, compressed } = await precompress(outDir, `.next/cache/precompressed/${outDir}`)
  console.log(`${files} files in Brotli and gzip, ${compressed} forms of them new.`)
  writeFileSync(stamp, toFingerprint('.'))
}
