import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { formatProblems } from '../content/problem'
import { checkContent as findProblems } from '../content/read-case-studies'
import { readRedirects } from '../content/redirects'
import { toFingerprint } from '../export/fingerprint'
import { finishDocuments } from '../export/finish-documents'
import { writeRedirects } from '../export/write-redirects'
import { writeWorker } from '../offline/build/write-worker'
import { site, toUrl } from '../site'
import { writeTypeface } from '../typeface/write-typeface'
import { runTool, type Step } from './run-steps'

const stamp = 'out.stamp'

/** Whether `out/` was built from exactly what stands here now. */
export function isBuilt(): boolean {
  return existsSync('out/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === toFingerprint('.')
}

/** The steps that make `out/`. The build refuses what the check refuses, before anything is written. */
export const buildSteps: readonly Step[] = [
  { name: 'Check the content', run: checkContent },
  { name: 'Compile the case studies (contentlayer)', run: () => runTool('contentlayer2', ['build', '--clearCache']) },
  { name: 'Cut the typeface', run: () => writeTypeface('.fonts') },
  { name: 'Build the pages (Next)', run: buildPages },
  { name: 'Finish the documents', run: finish },
]

/** Throws with the text an author reads when the content has a problem. */
export function checkContent(): void {
  const { problems, caseStudies } = findProblems()
  if (problems.length > 0) throw new Error(formatProblems(problems))
  console.log(`${caseStudies.length} case studies checked: no problems.`)
}

function buildPages(): void {
  rmSync(stamp, { force: true })
  runTool('next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' })
}

async function finish(): Promise<void> {
  await finishDocuments('out', 'app', site.basePath)
  writeRedirects('out', readRedirects(), (slug) => toUrl(`/case-studies/${slug}/`))
  await writeWorker('out', site.isOffline)
  writeFileSync(stamp, toFingerprint('.'))
}
