import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseStudy } from './case-study'
import { caseStudyFolder } from './case-study-folder'
import { type CheckResult, type ContentFile, checkCaseStudies } from './check-case-studies'
import { checkRedirects } from './check-redirects'
import { checkReference } from './check-reference'
import { formatProblems, type Problem, sortProblems } from './problem'
import { publishedSlugsFile, redirectsFile } from './redirects'
import { toSlug } from './slug'

/** Every file of the folder of case studies, in order of name. */
export function readContentFiles(folder: string = caseStudyFolder): readonly ContentFile[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
}

/** Checks the folder of case studies as it stands. */
export function checkFolder(folder?: string): CheckResult {
  return checkCaseStudies(readContentFiles(folder))
}

/** Checks everything an author writes: the case studies, and the pages of approaches, areas and the Duty. */
export function checkContent(): CheckResult {
  return withReference(checkFolder())
}

/** The result of the case studies, and with it that of the other pages. */
export function withReference({ problems, caseStudies }: CheckResult): CheckResult {
  return { problems: sortProblems([...problems, ...checkOtherContent(caseStudies.map(({ slug }) => slug))]), caseStudies }
}

/** Checks the content that is no case study: approaches, areas, the Duty, redirects. `slugs` are the records that can be read. */
export function checkOtherContent(slugs: readonly string[]): readonly Problem[] {
  // A record that has a problem is still there: its address has not gone.
  const files = readdirSync(caseStudyFolder).map(toSlug)
  return [...checkReference('content', slugs), ...checkRedirects(readText(redirectsFile), readText(publishedSlugsFile), files)]
}

function readText(name: string): { readonly path: string; readonly text: string } {
  const path = join('content', name)
  return { path, text: existsSync(path) ? readFileSync(path, 'utf8') : '' }
}

/** Every record, for the command line. Throws with the check's text when one has a problem. */
export function readCaseStudies(folder?: string): readonly CaseStudy[] {
  const { problems, caseStudies } = checkFolder(folder)
  if (problems.length > 0) throw new Error(formatProblems(problems))
  return caseStudies
}
