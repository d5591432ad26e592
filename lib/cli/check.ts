import { watch } from 'node:fs'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { type CheckResult, type ContentFile, checkFile } from '../content/check-case-studies'
import { checkFiles, chooseFiles } from '../content/check-files'
import { count, problemFormats } from '../content/problem'
import { readContentFiles, withReference } from '../content/read-case-studies'
import { checkInTwo } from './check-in-two'

/**
 * `npm run check [-- FILE …] [--format text|json|github] [--watch]`: every problem of the content, or of the files named;
 * exits 1 when there is one, 2 when the command itself is wrong. `github` prints annotations for a pull request.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, watch: { type: 'boolean', default: false } },
  })
  const format = problemFormats[values.format as keyof typeof problemFormats] // an unknown format is told below
  if (!format) return refuse(`"${values.format}" is not a format. Use one of: ${Object.keys(problemFormats).join(', ')}.`)
  const chosen = chooseFiles(positionals)
  if ('fault' in chosen) return refuse(chosen.fault)

  const check = async (): Promise<void> => {
    const { problems, caseStudies } = await readAndCheck(chosen.files)
    const checked = chosen.files.length > 0 ? count(chosen.files.length, 'file') : `${caseStudies.length} case studies`
    console.log(problems.length === 0 && values.format === 'text' ? `${checked} checked: no problems.` : format(problems))
    process.exitCode = problems.length > 0 ? 1 : 0
  }
  await check()
  if (values.watch) watchContent(check)
}

async function readAndCheck(files: readonly string[]): Promise<CheckResult> {
  if (files.length > 0) return checkFiles(files)
  return withReference(await checkInTwo(readContentFiles(), new URL(import.meta.url)))
}

function watchContent(check: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined
  watch('content', { recursive: true }, () => {
    clearTimeout(waiting) // an editor writes a file in several steps
    waiting = setTimeout(check, 100)
  })
  console.log('\nWatching for changes (stop it with Ctrl+C).')
}

function refuse(fault: string): void {
  console.error(fault)
  process.exitCode = 2
}

/** The second thread of a large check runs this same file. */
if (isMainThread) await main()
else parentPort?.postMessage((workerData as readonly ContentFile[]).map(checkFile)) // given by checkInTwo
