/** A word as compared (folded to lower case without accents) and where it stands in the text. */
export type Token = { readonly word: string; readonly start: number; readonly end: number }

/** "A&E", "A & E" and "A and E" are one word, "ae"; "area’s" is "area"; "knife-enabled" is two. */
const pairPattern = /[A-Za-z](?: ?& ?| (?:and|And|AND) )[A-Za-z](?![\p{L}\p{N}\p{M}'’])/u.source
const wordPattern = new RegExp(`${pairPattern}|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}\\p{N}\\p{M}]+)*`, 'gu')
/** The same for plain ASCII, which is nearly all text and several times faster to read. */
const plainPattern = /[A-Za-z](?: ?& ?| (?:and|And|AND) )[A-Za-z](?![A-Za-z0-9'])|[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const plainText = /^[\x00-\x7f]*$/

/** The words of a text in order. Never throws, whatever the text. */
export function tokenise(text: string): readonly Token[] {
  const plain = plainText.test(text)
  const pattern = plain ? plainPattern : wordPattern
  const tokens: Token[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = foldWord(match[0])
    if (word !== '') tokens.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

function foldWord(raw: string): string {
  if (/^[A-Za-z0-9]+$/.test(raw)) return raw.toLowerCase().slice(0, 40)
  const joined = raw.replace(/^(.)(?: ?& ?| and )(.)$/i, '$1$2')
  const plain = plainText.test(joined) ? joined : joined.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'")
  return plain.toLowerCase().replace(/'s$/, '').replaceAll("'", '').slice(0, 40)
}
