/**
 * Rules for single characters: none that cannot be seen, none that reads as another. Each answers with the message, or
 * nothing. Sources: Unicode Technical Report 36 (security considerations) and Technical Standard 39 (look-alikes).
 */
export const characterRules: readonly ((text: string) => string | undefined)[] = [findHidden, findLookAlike, findPiledMarks]

/**
 * Control and format characters (bidirectional overrides, zero width, tags), line separators, private and unassigned ones,
 * variation selectors and letters that are drawn blank can make a text read as something it is not; U+FFFD stands for bytes
 * that could not be read. Line ends, tabs and soft hyphens are ordinary.
 */
const hidden =
  /(?![\t\n\r\u00ad])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\ufffd\u2800\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u

function findHidden(text: string): string | undefined {
  const found = hidden.exec(text)?.[0]
  return found && `The text holds a hidden character (${toCodePoint(found)}). Delete it.`
}

/**
 * A letter of another alphabet passes for a Latin one (Cyrillic \u0430 for a), and so do the letters kept for compatibility
 * (full width, mathematical, ligatures). Greek stands alone, as in a statistic, but never inside a word of Latin letters.
 */
const foreign = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}/u
const mixed = /\p{Script=Latin}\p{Script=Greek}|\p{Script=Greek}\p{Script=Latin}/u
const plain = /^[\s!-\u024f\u2010-\u2027\u20ac]*$/ // what almost every text is: nothing to look for

function findLookAlike(text: string): string | undefined {
  if (plain.test(text)) return undefined
  const found =
    foreign.exec(text)?.[0] ?? mixed.exec(text)?.[0] ?? [...text].find((letter) => /\p{L}/u.test(letter) && isCompatibility(letter))
  return found && `"${found}" (${toCodePoint(found)}) looks like another letter. Type it again with an ordinary one.`
}

/** The signs \u00aa and \u00ba are compatibility letters too, and ordinary. */
function isCompatibility(letter: string): boolean {
  return letter !== '\u00aa' && letter !== '\u00ba' && letter.normalize('NFKC') !== letter.normalize('NFC')
}

function findPiledMarks(text: string): string | undefined {
  const found = /\p{M}{3,}/u.exec(text)?.[0]
  return found && `The text holds ${[...found].length} marks on one letter (${toCodePoint(found)}). Delete them.`
}

/** `U+202E`, of the first character of a text. */
function toCodePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
