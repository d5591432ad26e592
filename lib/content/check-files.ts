import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { caseStudyFolder } from './case-study-folder'
import { type CheckResult, checkCaseStudies } from './check-case-studies'
import { type Problem, sortProblems } from './problem'
import { checkOtherContent, readContentFiles } from './read-case-studies'
import { listRelatedFiles } from './related-files'
import { toSlug } from './slug'

/** Files an author named, as paths of the project, or what is wrong with the names in words. */
export type ChosenFiles = { readonly files: readonly string[] } | { readonly fault: string }

/** Takes the FILE arguments of a command. A name that cannot be checked is a fault, not a file without problems. */
export function chooseFiles(args: readonly string[]): ChosenFiles {
  const faults = args.flatMap((arg) => findFileFault(arg) ?? [])
  return faults.length > 0 ? { fault: faults.join('\n') } : { files: [...new Set(args.map((arg) => relative('.', resolve(arg))))] }
}

function findFileFault(path: string): string | undefined {
  if (!existsSync(path)) return `There is no file "${path}".`
  if (statSync(path).isDirectory()) return `"${path}" is a folder. Name a file in it, or name none to check everything.`
  if (path.endsWith('.mdx') || isReference(relative('.', resolve(path)))) return undefined
  return `"${path}" is not a file that the check knows. A case study ends in .mdx, such as content/case-studies/operation-deter.mdx.`
}

/** Content that is no case study: approaches, areas, the Duty. */
function isReference(path: string): boolean {
  return /^content[/\\](approaches[/\\][^/\\]+\.mdx|[^/\\]+\.yaml)$/.test(path)
}

/**
 * Checks the named files alone, with every rule that a full check holds them to. Other records are read only as far as a
 * rule between records needs them; a problem of another record is told when it is about a named one.
 */
export function checkFiles(paths: readonly string[]): CheckResult {
  const chosen = paths.filter((path) => !isReference(path)).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const rest = readContentFiles().filter(({ path }) => !paths.includes(path) && !chosen.some((file) => sameName(file.path, path)))
  const slugs = [...chosen, ...rest].map(({ path }) => toSlug(path))
  const { problems, caseStudies } = checkCaseStudies([...chosen, ...listRelatedFiles(chosen, rest)], [], slugs)
  const others = paths.some(isReference) ? checkOtherContent(slugs) : []
  return { problems: sortProblems([...problems, ...others].filter((problem) => isAbout(problem, paths))), caseStudies }
}

/** A draft beside the collection stands for the record of its name. */
function sameName(draft: string, path: string): boolean {
  return join(caseStudyFolder, draft.replace(/^.*[/\\]/, '')) === path
}

function isAbout({ file, message }: Problem, paths: readonly string[]): boolean {
  return paths.includes(file) || paths.some((path) => message.includes(path))
}
