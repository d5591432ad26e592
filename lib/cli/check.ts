import { watch } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Problem, problemFormats } from '../content/problem'
import { checkContent } from '../content/read-case-studies'

/**
 * `npm run check [-- FILE …] [--format text|json|github] [--watch]`: every problem of the content, or of the files named;
 * exits 1 when there is one. `github` prints annotations for a pull request.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' }, watch: { type: 'boolean', default: false } },
})
const format = problemFormats[values.format as keyof typeof problemFormats] // an unknown format is told below
if (!format) {
  console.error(`"${values.format}" is not a format. Use one of: ${Object.keys(problemFormats).join(', ')}.`)
  process.exit(2)
}
const chosen = positionals.map((file) => relative('.', resolve(file)))

function check(): void {
  const { problems, caseStudies } = checkContent()
  const shown: readonly Problem[] = chosen.length === 0 ? problems : problems.filter(({ file }) => chosen.includes(file))
  const count = chosen.length || caseStudies.length
  const clean = `${count} case ${count === 1 ? 'study' : 'studies'} checked: no problems.`
  console.log(shown.length === 0 && values.format === 'text' ? clean : format(shown))
  process.exitCode = shown.length > 0 ? 1 : 0
}

check()
if (values.watch) {
  let waiting: NodeJS.Timeout | undefined
  console.log('\nWatching for changes (stop it with Ctrl+C).')
  watch('content', { recursive: true }, () => {
    clearTimeout(waiting) // an editor writes a file in several steps
    waiting = setTimeout(check, 100)
  })
}
