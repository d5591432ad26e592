import { readFileSync } from 'node:fs'
import type { CaseStudy } from '../../lib/content/case-study'
import { checkCaseStudies } from '../../lib/content/check-case-studies'
import { readContentFiles } from '../../lib/content/read-case-studies'
import { buildPage } from './build-page'
import { findLiveParts } from './live-parts'
import { mutate, toRandomBytes } from './mutate'

export type FuzzResult = {
  readonly tried: number
  readonly accepted: number
  /** The longest time one file took to check, in milliseconds. */
  readonly slowest: number
  /** What must not happen, with the seed that makes it happen again. */
  readonly faults: readonly string[]
}

const slug = 'evening-bus-wardens'
const path = `content/case-studies/${slug}.mdx`

/**
 * Checks mutated records and random bytes, and builds the page of each that the check lets through. `every` builds only one
 * accepted file in that many. A small record that holds everything a record may hold is tried more often than real ones.
 */
export async function runFuzz(records: number, bytes: number, firstSeed: number, every = 1): Promise<FuzzResult> {
  const small = readFileSync('tests/fixtures/everything.mdx', 'utf8')
  const real = readContentFiles().map(({ text }) => text)
  const texts = [
    ...Array.from({ length: records }, (_, i) => ({ seed: firstSeed + i, text: mutate((i % 20 === 0 ? real[(i / 20) % real.length] : small) ?? small, firstSeed + i) })),
    ...Array.from({ length: bytes }, (_, i) => ({ seed: firstSeed + i, text: toRandomBytes(firstSeed + i) })),
  ] // biome-ignore format: one kind a line
  const faults: string[] = []
  let accepted = 0
  let slowest = 0
  for (const { seed, text } of texts) {
    const from = performance.now()
    const checked = tryCheck(text, (fault) => faults.push(`seed ${seed}: the check throws ${fault}`))
    slowest = Math.max(slowest, performance.now() - from)
    if (!checked) continue
    accepted += 1
    if (accepted % every === 0) faults.push(...(await findBuildFaults(text, checked)).map((fault) => `seed ${seed}: ${fault}`))
  }
  return { tried: texts.length, accepted, slowest, faults }
}

/** The record of a file that the check lets through. */
function tryCheck(text: string, tell: (fault: string) => void): CaseStudy | undefined {
  try {
    const { problems, caseStudies } = checkCaseStudies([{ path, text }], [], knownSlugs)
    return problems.length === 0 ? caseStudies[0] : undefined
  } catch (error) {
    tell(String(error))
    return undefined
  }
}

const knownSlugs = readContentFiles().map(({ path: file }) => file.replace(/^.*\/|\.mdx$/g, ''))

async function findBuildFaults(text: string, checked: CaseStudy): Promise<readonly string[]> {
  try {
    const { caseStudy, html } = await buildPage(text, slug)
    const differs = JSON.stringify({ ...checked, body: '' }) !== JSON.stringify({ ...caseStudy, body: '' })
    return [...(differs ? ['the build reads other fields than the check'] : []), ...findLiveParts(html)]
  } catch (error) {
    return [`the build refuses what the check accepts: ${String(error)}`]
  }
}
