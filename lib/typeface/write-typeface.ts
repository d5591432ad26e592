import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { listFiles } from '../export/list-files'
import { type Face, listFaces } from './faces'
import { formatUnicodeRange } from './unicode-range'

const source = 'node_modules/@fontsource-variable/faustina/files'

/** Where the words of pages stand. */
const written = ['app', 'components', 'content']

/** Cuts the typeface to what the site is written in: font files and the `@font-face` rules for them, into `folder`. */
export async function writeTypeface(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const faces = listFaces(readCharacters(written))
  for (const face of faces) writeFileSync(join(folder, toFileName(face)), await cut(face))
  writeFileSync(join(folder, 'faces.css'), `${faces.map(formatFace).join('\n')}\n`)
}

/** Every code point of the text files in some folders. */
function readCharacters(folders: readonly string[]): ReadonlySet<number> {
  const points = new Set<number>()
  const files = folders.flatMap((folder) => listFiles(folder).map((file) => join(folder, file)))
  for (const file of files.filter((path) => /\.(mdx|yaml|json|tsx)$/.test(path))) {
    for (const character of readFileSync(file, 'utf8')) points.add(character.codePointAt(0) ?? 0)
  }
  return points
}

function cut({ source: file, points, weights, features }: Face): Promise<Uint8Array> {
  return subsetFont(readFileSync(join(source, `faustina-${file}.woff2`)), String.fromCodePoint(...points), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights.min === weights.max ? weights.min : weights },
    keepFeatures: features,
    noHinting: true,
    dropTables: ['DSIG', 'STAT', 'gasp', 'meta'],
  })
}

function formatFace(face: Face): string {
  const { family, style, weights, points, display } = face
  const weight = weights.min === weights.max ? `${weights.min}` : `${weights.min} ${weights.max}`
  return `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; font-display: ${display}; src: url("./${toFileName(face)}"); unicode-range: ${formatUnicodeRange(points)}; }`
}

function toFileName({ name }: Face): string {
  return `faustina-${name}.woff2`
}
