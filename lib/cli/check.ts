import { resolve } from 'node:path'
import { formatProblems } from '../content/problem'
import { checkFolder } from '../content/read-case-studies'

/** `npm run check [-- FILE …]`: every problem of the content; exits 1 when there is one. */
const chosen = process.argv.slice(2).map((file) => resolve(file))
const { problems, caseStudies } = checkFolder()
const shown = chosen.length === 0 ? problems : problems.filter(({ file }) => chosen.includes(resolve(file)))
console.log(
  shown.length > 0
    ? formatProblems(shown)
    : `${chosen.length || caseStudies.length} case ${(chosen.length || caseStudies.length) === 1 ? 'study' : 'studies'} checked: no problems.`,
)
process.exitCode = shown.length > 0 ? 1 : 0
