import { parseArgs } from 'node:util'
import { chooseFiles } from '../content/check-files'
import { count, problemFormats } from '../content/problem'
import { readContentFiles } from '../content/read-case-studies'
import { findStyleProblems } from '../content/style-rules'
import { createSpeller } from './speller'

/** `npm run style [-- FILE …] [--format text|json]`: spelling and plain English. Advice: it exits 0 unless the command is wrong. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'text' } } })
const chosen = chooseFiles(positionals)
if ('fault' in chosen) {
  console.error(chosen.fault)
  process.exit(2)
}
const files = readContentFiles().filter(({ path }) => chosen.files.length === 0 || chosen.files.includes(path))
const speller = createSpeller()
const problems = files.flatMap(({ path, text }) => findStyleProblems(path, text, speller))
if (values.format === 'json') console.log(problemFormats.json(problems))
else console.log(problems.length === 0 ? `${count(files.length, 'file')} read: nothing to say.` : problemFormats.text(problems))
