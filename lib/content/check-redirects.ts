import { parseDocument } from './parse-document'
import type { Problem } from './problem'
import { parsePublishedSlugs } from './redirects'
import { toNear } from './schema-problems'
import { isSlug } from './slug'

type TextFile = { readonly path: string; readonly text: string }

/**
 * Every problem of the redirects and of the list of published slugs. `slugs` are the records there are. An address is either
 * a record or leads to one in one step, and none that was published goes.
 */
export function checkRedirects(redirects: TextFile, published: TextFile, slugs: readonly string[]): readonly Problem[] {
  // The front matter reader knows lines, doubled names and what YAML readers disagree on.
  const document = parseDocument(redirects.path, `---\n${redirects.text.endsWith('\n') ? redirects.text : `${redirects.text}\n`}---\n`)
  if (!('value' in document)) return document.map((problem) => ({ ...problem, line: Math.max(1, problem.line - 1) }))
  if (document.value !== null && (typeof document.value !== 'object' || Array.isArray(document.value)))
    return [{ file: redirects.path, line: 1, field: 'redirects', message: 'Write one line for each old address: old-slug: new-slug.' }]
  const leads = new Map<string, unknown>(Object.entries(document.value ?? {}))
  const wrong = [...leads].flatMap(([from, to]) => {
    const message = findFault(from, to, leads, slugs)
    return message ? [{ file: redirects.path, line: Math.max(1, document.lineOf([from]) - 1), field: from, message }] : []
  })
  return [...wrong, ...findVanished(published, new Set([...slugs, ...leads.keys()]))]
}

function findFault(from: string, to: unknown, leads: ReadonlyMap<string, unknown>, slugs: readonly string[]): string | undefined {
  if (!isSlug(from)) return `"${from}" is not a slug. Use lower-case letters, digits and hyphens.`
  if (typeof to !== 'string' || !isSlug(to))
    return `"${String(to)}" is not a slug. Write the slug of a case study, such as operation-deter.`
  if (slugs.includes(from)) return `"${from}" is a case study. An address is either a case study or leads to one: delete this line.`
  if (leads.has(to)) return toChain(from, to, leads)
  if (slugs.includes(to)) return undefined
  const near = toNear(to, slugs)
  return `There is no case study "${to}".${near ? ` Did you mean "${near}"?` : ''}`
}

/** The last step of a chain is the address to write instead; a loop has none. */
function toChain(from: string, to: string, leads: ReadonlyMap<string, unknown>): string {
  const seen = new Set([from])
  let last: unknown = to
  while (typeof last === 'string' && leads.has(last) && !seen.has(last)) {
    seen.add(last)
    last = leads.get(last)
  }
  if (typeof last === 'string' && seen.has(last)) return `"${from}" leads in a circle. Write the slug of a case study.`
  return `"${to}" is itself an old address. Lead there in one step: ${from}: ${String(last)}.`
}

function findVanished({ path, text }: TextFile, known: ReadonlySet<string>): readonly Problem[] {
  return parsePublishedSlugs(text)
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, line }) => ({
      file: path,
      line,
      field: slug,
      message: `"${slug}" was published, and there is no case study of that name any more. Add it to redirects.yaml with the record it leads to.`,
    }))
}
