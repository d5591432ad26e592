import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { caseStudyFolder } from '../content/case-study-folder'
import { slug as slugSchema } from '../content/case-study-schema'
import { toNear } from '../content/schema-problems'
import { formatSkeleton } from '../content/skeleton'
import { approaches } from '../vocabulary/approaches'
import { areas } from '../vocabulary/areas'

/**
 * `npm run new [-- --title … --slug … --area … --approach …]`: asks what is not given, and writes a case study with
 * everything that may stand in it. Answers may come from a pipe, one a line. Never writes over a file.
 */
const { values } = parseArgs({
  options: { title: { type: 'string' }, slug: { type: 'string' }, area: { type: 'string' }, approach: { type: 'string' } },
})
const terminal = createInterface({ input: process.stdin, terminal: false })
const lines = terminal[Symbol.asyncIterator]()

/** Asks until an answer is one; `accept` gives the value, or what is wrong in words. */
async function ask(question: string, given: string | undefined, accept: (answer: string) => Answer): Promise<string> {
  if (given !== undefined) {
    const answer = accept(given)
    return 'value' in answer ? answer.value : stop(answer.fault)
  }
  for (;;) {
    process.stdout.write(`${question}\n> `)
    const { value: line, done } = await lines.next()
    if (done) return stop(`No answer to "${question.split('\n')[0]}".`)
    const answer = accept(String(line).trim())
    if ('value' in answer) return answer.value
    console.log(answer.fault)
  }
}

type Answer = { readonly value: string } | { readonly fault: string }

function stop(fault: string): never {
  console.error(fault)
  process.exit(2)
}

function acceptTitle(answer: string): Answer {
  if (answer === '' || answer.length > 90) return { fault: 'Write the programme’s name, in at most 90 characters.' }
  return { value: answer }
}

function acceptSlug(answer: string, title: string): Answer {
  const slug = answer || toSlug(title)
  if (!slugSchema.safeParse(slug).success) return { fault: `"${slug}" is no file name: use lower-case letters, digits and hyphens.` }
  if (existsSync(toPath(slug))) return { fault: `There is a case study "${slug}" already. Choose another name.` }
  return { value: slug }
}

/** An id or a label of a closed list. */
function acceptTerm(answer: string, terms: Readonly<Record<string, { readonly label: string }>>): Answer {
  const found = Object.entries(terms).find(([id, { label }]) => id === answer || label.toLowerCase() === answer.toLowerCase())
  if (found) return { value: found[0] }
  const near = toNear(answer, Object.keys(terms))
  return { fault: `"${answer}" is not in the list.${near ? ` Did you mean "${near}"?` : ''} Use one of: ${Object.keys(terms).join(', ')}.` }
}

function toSlug(title: string): string {
  const plain = title.normalize('NFD').replace(/[\p{M}’']/gu, '')
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') // biome-ignore format: one step
}

function toPath(slug: string): string {
  return join(caseStudyFolder, `${slug}.mdx`)
}

const title = await ask('What is the programme called?', values.title, acceptTitle)
const slug = await ask(`What is its file to be called? (nothing: ${toSlug(title)})`, values.slug, (answer) => acceptSlug(answer, title))
const area = await ask(`In which police force area does it run?\n  ${Object.keys(areas).join(', ')}`, values.area, (answer) =>
  acceptTerm(answer, areas),
)
const approach = await ask(`What is its main approach?\n  ${Object.keys(approaches).join(', ')}`, values.approach, (answer) =>
  acceptTerm(answer, approaches),
)
terminal.close()
const path = toPath(slug)
writeFileSync(path, formatSkeleton({ title, area, approach, today: new Date().toISOString().slice(0, 10) }), { flag: 'wx' })
console.log(`\n${path} is written. Fill what is empty, and see what is missing with\n\n  npm run check -- ${path} --watch`)
