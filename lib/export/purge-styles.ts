import postcss from 'postcss'
import { type ExtractorResultDetailed, PurgeCSS } from 'purgecss'

/** What a page or its script may set while it is read, whatever the built HTML says. */
const states = ['aria-current', 'aria-expanded', 'aria-pressed', 'disabled', 'hidden', 'open']

/** What pages are made of: names of elements, classes, ids, attributes and custom properties read in style attributes. */
export type Used = { readonly [part in 'tags' | 'classes' | 'ids' | 'names' | 'values' | 'variables']: Set<string> }

export function createUsed(): Used {
  return { tags: new Set(), classes: new Set(), ids: new Set(), names: new Set(), values: new Set(), variables: new Set() }
}

/** Adds what a page is made of. Reads HTML as React writes it: attributes in double quotes, `<` and `>` escaped in text. */
export function addUsed(used: Used, html: string): void {
  for (const [, tag = '', text = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=/>]+(?:="[^"]*")?)*)/gi)) {
    used.tags.add(tag.toLowerCase())
    for (const [, name = '', value = ''] of text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) addAttribute(used, name, value)
  }
}

function addAttribute(used: Used, name: string, value: string): void {
  used.names.add(name)
  if (name === 'id') used.ids.add(value)
  else if (name === 'class') for (const word of value.split(/\s+/)) used.classes.add(word)
  else if (name === 'style') for (const [variable] of value.matchAll(/(?<=var\()--[\w-]+/g)) used.variables.add(variable)
  else if (value.length < 40) used.values.add(value) // no selector asks for a longer one
}

/**
 * The rules of a style sheet that pages can use: by what they are made of, and by the words of the script that runs on
 * them. Custom properties and animations that no kept rule asks for go too. The same input gives the same text.
 */
export async function purgeStyles(css: string, used: Used, script: string): Promise<string> {
  const words = [...new Set(script.match(/[\w-]+/g))]
  const classes = new Set([...used.classes, ...listClassWords(script)])
  const patterns = toPatterns([...classes])
  const isUsed = (name: string) => classes.has(name) || patterns.some((pattern) => pattern.test(name))
  const extractor = (): ExtractorResultDetailed => ({
    tags: [...used.tags, ...words],
    classes: [...classes],
    ids: [...used.ids, ...words],
    attributes: { names: [...used.names, ...words], values: [...used.values, ...used.ids, ...words] },
    undetermined: [],
  })
  const purged = await new PurgeCSS().purge({
    content: [{ raw: 'pages', extension: 'used' }],
    css: [{ raw: dropUnasked(css, isUsed) }],
    extractors: [{ extensions: ['used'], extractor }],
    dynamicAttributes: states,
    safelist: { standard: patterns, variables: [...used.variables] },
    keyframes: true,
    variables: true,
  })
  return purged.map((sheet) => sheet.css).join('')
}

/** PurgeCSS does not look into `:has()`, nor for whom a named page of paper is: what asks for a class that no page has goes. */
function dropUnasked(css: string, isUsed: (name: string) => boolean): string {
  const root = postcss.parse(css)
  const isAsked = (selector: string) =>
    [...selector.matchAll(/:has\((?:>\s*)?\.([\w-]+)(?:\[[^\]]*\])?\)/g)].every(([, name = '']) => isUsed(name))
  root.walkRules((rule) => {
    const asked = rule.selectors.filter(isAsked)
    if (asked.length === 0) rule.remove()
    else if (asked.length < rule.selectors.length) rule.selectors = asked
  })
  const papers = new Set<string>()
  root.walkDecls('page', (declaration) => void papers.add(declaration.value))
  root.walkAtRules('page', (rule) => {
    if (rule.params !== '' && !papers.has(rule.params)) rule.remove()
  })
  return root.toString()
}

/**
 * The words of a script that can be classes: of a quoted run of nothing but words, or a part of a template. A name of its
 * own (`{summary: …}`, `.comparison`) or a word of a sentence is none.
 */
function listClassWords(script: string): Iterable<string> {
  const runs = script.matchAll(/(?<=["'`}])[\w\- ]+(?=["'`]|\$\{)/g)
  return new Set([...runs].flatMap(([run]) => run.split(' ')).filter(Boolean))
}

/** A script may put a class together: `tile--` is the beginning of one, `__name` the end. */
function toPatterns(words: readonly string[]): RegExp[] {
  return words.flatMap((word) => {
    if (/^[a-z][\w-]*(--|__)$/.test(word)) return [new RegExp(`^${word}`)]
    return /^(--|__)[a-z]/.test(word) ? [new RegExp(`${word}$`)] : []
  })
}
