import type { Paragraph } from 'mdast'
import { listNodes, parseBody, toPlainText } from './body-tree'
import { parseDocument } from './parse-document'
import { type Problem, sortProblems } from './problem'
import { referenceRun } from './source-references'
import { americanSpellings, hiddenDoers, persuasion, wordyPhrases } from './style-words'
import { listTexts } from './text-rules'

/** A dictionary: whether it knows a word, and what it would write instead. */
export type Speller = { readonly correct: (word: string) => boolean; readonly suggest: (word: string) => readonly string[] }

/** Every remark on the spelling and style of a case study. Advice, not errors; none where the file cannot be read. */
export function findStyleProblems(file: string, text: string, speller: Speller): readonly Problem[] {
  const document = parseDocument(file, text)
  if (!('value' in document)) return []
  const inFields = listTexts(document.value)
    .filter(({ path }) => isOurs(path))
    .flatMap(({ path, text: own }) =>
      findTextStyle(own, speller).map((message) => ({ file, line: document.lineOf(path), field: toField(path), message })),
    )
  const tree = parseBody(document.body)
  const paragraphs = 'message' in tree ? [] : listNodes(tree).flatMap(({ node }) => (node.type === 'paragraph' ? [node] : []))
  const inBody = paragraphs.flatMap((paragraph: Paragraph) =>
    findTextStyle(toPlainText(paragraph).replace(referenceRun, ''), speller).map((message) => ({
      file,
      line: (paragraph.position?.start.line ?? 1) + document.bodyLine - 1,
      field: 'body',
      message,
    })),
  )
  return sortProblems([...inFields, ...inBody])
}

/** Fields written in our own words; names, titles and terms are others'. */
const ours = new Set(['summary', 'text', 'note', 'does', 'why', 'covers', 'about', 'reason', 'measure', 'comparedWith', 'size', 'dateNote', 'read']) // biome-ignore format: a list of words

function isOurs(path: readonly (string | number)[]): boolean {
  return ours.has(String(path.at(-1)))
}

function toField(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.')
}

/** What could be better in a text, in words. */
export function findTextStyle(text: string, speller: Speller): readonly string[] {
  return [...findMisspelt(text, speller), ...findPhrases(text), ...findLongSentences(text)]
}

/** A word; what holds a digit, a capital within or stands in an address is a name or an abbreviation. */
const word = /(?<![\p{L}\p{N}@/.])\p{L}[\p{L}’']*(?![\p{L}’'\p{N}@/]|\.\p{L})/gu

function findMisspelt(text: string, speller: Speller): readonly string[] {
  const words = new Set([...text.matchAll(word)].map(([found]) => found.replace(/[’']s?$/, '')))
  return [...words].flatMap((found) => {
    const british = found === found.toLowerCase() ? toBritish(found) : undefined // a name keeps its spelling
    if (british) return [`"${found}" is American spelling. Write "${british}".`]
    const plain = found.replaceAll('’', "'")
    if (found.length < 3 || /\p{L}\p{Lu}/u.test(found) || speller.correct(plain)) return []
    const near = speller.suggest(plain).slice(0, 3)
    return [
      `"${found}" is not in the dictionary.${near.length > 0 ? ` Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?` : ''} If it is right, add it to content/dictionary.txt.`,
    ]
  })
}

/** The word in British spelling where it is an American one. Words in -ise are British; a few in -ize are so everywhere. */
function toBritish(found: string): string | undefined {
  const lower = found.toLowerCase()
  const known = Object.hasOwn(americanSpellings, lower) ? americanSpellings[lower] : undefined
  if (known) return known
  const ized = /^(.{3,})iz(e|es|ed|er|ers|ing|ation|ations)$/.exec(lower)
  return ized && !/^(?:caps|over?s|down|res|unders)$/.test(ized[1] ?? '') ? `${ized[1]}is${ized[2]}` : undefined
}

/** Phrases of the lists, each told once in a text. */
const phraseRules: readonly { readonly pattern: RegExp; readonly toMessage: (found: string) => string }[] = [
  {
    pattern: toPattern(Object.keys(wordyPhrases)),
    toMessage: (found) => {
      const instead = wordyPhrases[found.toLowerCase()]
      return instead ? `"${found}" is long-winded. Write: ${instead}.` : `"${found}" says nothing. Leave it out.`
    },
  },
  { pattern: toPattern(hiddenDoers), toMessage: (found) => `"${found}" hides who did it. Say who.` },
]

const praise = toPattern(persuasion)

/** That somebody praised something is a fact, if the sentence says who. */
const attribution = /\b(?:called|calls|named|names|described|describes|said|says|answered|according)\b/

function toPattern(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${phrases.join('|')})(?![\\p{L}-])`, 'giu')
}

function findPhrases(text: string): readonly string[] {
  const unattributed = toSentences(text)
    .filter((sentence) => !attribution.test(sentence))
    .join(' ')
  return [
    ...phraseRules.flatMap(({ pattern, toMessage }) => [...new Set([...text.matchAll(pattern)].map(([found]) => toMessage(found)))]),
    ...new Set([...unattributed.matchAll(praise)].map(([found]) => `"${found}" praises. Say what was found, or who said so.`)),
  ]
}

function toSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?…;:])\s+/)
}

/** Words a busy reader takes in at once; GOV.UK's style asks for 25, and figures with their comparison need a few more. */
const mostWords = 40

function findLongSentences(text: string): readonly string[] {
  return toSentences(text).flatMap((sentence) => {
    const words = sentence.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
    return words > mostWords ? [`A sentence has ${words} words ("${sentence.split(/\s+/).slice(0, 5).join(' ')} …"). Make two of it.`] : []
  })
}
