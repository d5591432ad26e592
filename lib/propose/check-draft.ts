import { caseStudyFolder } from '../content/case-study-folder'
import { checkCaseStudies } from '../content/check-case-studies'
import type { CollectionEntry } from '../content/collection-rules'
import type { Problem } from '../content/problem'
import { toPartAt } from './body-parts'
import { type Draft, toSlug } from './draft'
import { writeMdx } from './write-mdx'

/** A problem of the check as it came, and, for one of the body, the part of the story in which its line stands. */
export type DraftProblem = Problem & { readonly part?: string | undefined }

/** The file a draft makes, and what the check says of it. */
export type CheckedDraft = { readonly file: string; readonly text: string; readonly problems: readonly DraftProblem[] }

/**
 * Writes the file and hands it to the very check of `npm run check`, beside the records already in the library: of these,
 * the one a draft corrects is left out.
 */
export function checkDraft(draft: Draft, known: readonly CollectionEntry[]): CheckedDraft {
  const slug = toSlug(draft)
  const file = `${caseStudyFolder}/${slug}.mdx`
  const text = writeMdx(draft)
  const { problems } = checkCaseStudies(
    [{ path: file, text }],
    known.filter((entry) => entry.slug !== slug),
  )
  return {
    file,
    text,
    problems: problems.map((problem) => (problem.field === 'body' ? { ...problem, part: toPartAt(text, problem.line) } : problem)),
  }
}
