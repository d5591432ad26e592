import { parseUnicodeRange } from './unicode-range'

/** One font file to cut: from which file of the package, at which weights, with which characters, and how a page waits for it. */
export type Face = {
  readonly name: string
  readonly family: Family
  readonly style: 'normal' | 'italic'
  readonly source: string
  readonly weights: { readonly min: number; readonly max: number }
  readonly points: ReadonlySet<number>
  /** Kept of the font's OpenType features. */
  readonly features: readonly string[]
  /** `font-display`: see `listFaces`. */
  readonly display: 'optional' | 'swap'
}

type Family = 'Faustina' | 'Faustina rest'

/** Faustina (SIL Open Font License 1.1) as its package splits it. Together these ranges are every character it has. */
const latin = parseUnicodeRange(
  'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
)
const latinExt = without(parseUnicodeRange('U+0100-02FF, U+1D00-1EFF, U+20A0-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'), latin)

const typography = toPoints('\u00a0\u00ad£½·–—‘’“”…−') // with ASCII, what every page may hold
const emphasis = toPoints("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;?!’‘'()-–£%&")
const welsh = toPoints('ŴŵŶŷẀẁẂẃẄẅỲỳ')
const ascii = parseUnicodeRange('U+0020-007E')

const accents = ['ccmp', 'locl', 'mark', 'mkmk']

/**
 * Only two weights are set: 400 and 600. Kerning, ligatures, and tabular figures for the counts in tiles. What is
 * emphasised is short, never strong and no figure: one weight and kerning.
 */
const upright = { style: 'normal', weights: { min: 400, max: 600 }, features: ['kern', 'liga', 'tnum', ...accents] } as const
const italic = { style: 'italic', weights: { min: 400, max: 400 }, features: ['kern', ...accents] } as const

/**
 * The faces: `text` holds all that the content is written in (code points), as far as the Latin file reaches, so that a page
 * loads one upright file; a rest holds what it lacks, and nothing is ever missing. No character is in two upright or two
 * italic faces: a browser that goes without the text face would load the other instead.
 *
 * A page never waits for the text face, and never moves for it: where it is not there with the first words, the page stays
 * in the face drawn to its measures, and the next one has it (`optional`). The others are a word here and there, asked for
 * only where they are needed, and take their places when they come.
 *
 * What few pages need is a family of its own, the second in the style sheet's list. A browser lays out anew, when a face
 * comes, all text whose family has faces that have not come: in one family that would be the whole page, for one word in
 * italics.
 */
export function listFaces(content: ReadonlySet<number>): readonly Face[] {
  const text = new Set([...ascii, ...typography, ...content].filter((point) => latin.has(point)))
  return [
    {
      ...upright,
      name: 'ext',
      family: 'Faustina rest',
      source: 'latin-ext-wght-normal',
      points: without(latinExt, welsh),
      display: 'swap',
    },
    { ...upright, name: 'rest', family: 'Faustina rest', source: 'latin-wght-normal', points: without(latin, text), display: 'swap' },
    { ...upright, name: 'welsh', family: 'Faustina rest', source: 'latin-ext-wght-normal', points: welsh, display: 'swap' },
    { ...upright, name: 'text', family: 'Faustina', source: 'latin-wght-normal', points: text, display: 'optional' },
    { ...italic, name: 'italic-ext', family: 'Faustina rest', source: 'latin-ext-wght-italic', points: latinExt, display: 'swap' },
    {
      ...italic,
      name: 'italic-rest',
      family: 'Faustina rest',
      source: 'latin-wght-italic',
      points: without(latin, emphasis),
      display: 'swap',
    },
    { ...italic, name: 'italic', family: 'Faustina', source: 'latin-wght-italic', points: emphasis, display: 'swap' },
  ]
}

function toPoints(text: string): ReadonlySet<number> {
  return new Set([...text].flatMap((character) => character.codePointAt(0) ?? []))
}

function without(all: ReadonlySet<number>, some: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...all].filter((point) => !some.has(point)))
}
