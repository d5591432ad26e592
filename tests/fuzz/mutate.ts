import { createRandom } from './random'

/** What people and attackers put into files; each is tried at any place of a record. */
const nasties: readonly string[] = [
  '{1+1}', '{process.exit(1)}', "import fs from 'fs'\n", 'export const a = 1\n', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- x -->', '<__proto__ />', '<constructor/>', '<Bars>', '</Bars>', '<Bars title="A" of="0" source="S1"></Bars>', '<Bars of="10" source="S1"></Bars>', '<Share value="1e9" label="x" />', '<Shares title="A" source="S1">\n<Share value="40" label="x" />\n</Shares>', '<Bars {...x}></Bars>', '<Foo.bar/>', '<a:b/>', '<>', '</>', '[a](javascript:alert(1))', '[a](JaVaScRiPt:alert(1))', '[a](java\nscript:alert(1))', '[a](&#106;avascript:alert(1))', '[a](data:text/html,x)', '<javascript:alert(1)>', '[a][b]\n\n[b]: javascript:alert(1)\n', '[b]: https://example.org "t"\n', '![a](https://example.org/x.png)', '[^S1]', '[^S99]', '[^1]: note\n', '[^s1]', '\u202e', '\u200b', '\u0000', '\ufeff', '\u0430', '\ud800', '&#x202e;', '&lt;script&gt;', '---\n', '---js\nprocess.exit(3)\n---\n', '\n---\n', '\n---x\n', '...\n', '%YAML 1.1\n', '# A\n', '## How it works\n', '## How it works ##\n', '> # A\n', 'How it works\n---\n', '```js\nx\n```\n', '`x`', '    x\n', '| a | b |\n|---|---|\n| 1 | 2 |\n', '- [ ] x\n', '1. **A.** b\n', '~~x~~', 'www.example.org', 'http://example.org', 'a@example.org', '\\', '\\[^S1]', '"', "'", ':', ': ', '#', ' #', '&a', '*a', '!!js/function "x"', '!!binary x', '<<: *a\n', '__proto__: 1\n', 'constructor: 1\n', '? [a]\n: b\n', '|\n', '>-\n', '\t', '\r', '\r\n', '  ', '0777', '1:30', '2024-01-01', '2024-01-01T00:00:00Z', '~', 'null', 'yes', '.inf', '1e400', '- ', '[', ']', '{', '}', '&#0;', '&amp;', '$&', '%', '@', '\u2028', 'x'.repeat(80), '> '.repeat(30), '*'.repeat(50), '['.repeat(30), '<'.repeat(30),
] // biome-ignore format: a list of words

type Random = ReturnType<typeof createRandom>

/** Ways to change a text in one place, as hands and programs do. */
const changes: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => withLines(text, (lines) => lines.toSpliced(random.below(lines.length), 1)),
  (text, random) => withLines(text, (lines) => lines.toSpliced(random.below(lines.length), 0, random.pick(lines))),
  (text, random) => withLines(text, (lines) => swap(lines, random.below(lines.length), random.below(lines.length))),
  (text, random) => withLines(text, (lines) => edit(lines, random.below(lines.length), (line) => ` ${line}`)),
  (text, random) => withLines(text, (lines) => edit(lines, random.below(lines.length), (line) => line.replace(/^ /, ''))),
  (text, random) => withLines(text, (lines) => edit(lines, random.below(lines.length), (line) => line.replace(/: .*/, `: ${random.pick(nasties)}`))),
  (text, random) => insert(text, random.below(text.length), random.pick(nasties)),
  (text, random) => insert(text, random.below(text.length), random.pick(nasties)),
  (text, random) => insert(text, text.lastIndexOf('\n\n', random.below(text.length)) + 2, `${random.pick(nasties)}\n\n`),
  (text, random) => insert(text, random.below(text.length), String.fromCodePoint(32 + random.below(random.below(2) ? 0x2fff : 95))),
  (text, random) => remove(text, random.below(text.length), 1),
  (text, random) => remove(text, random.below(text.length), random.below(60)),
  (text, random) => text.slice(0, random.below(text.length)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, random) => text.replace(/\b[a-z-]{4,}\b/g, (word) => (random.below(80) === 0 ? random.pick(nasties) : word)),
  (text, random) => text.replace(/\d+/g, (digits) => (random.below(20) === 0 ? String(random.below(9999)) : digits)),
  (text, random) => text.replace(/\bS\d\b/g, (id) => (random.below(20) === 0 ? `S${random.below(4)}` : id)),
  (text, random) => replaceSome(text, /\p{L}{5,}/gu, random, (word) => [...word].reverse().join('')),
  (text, random) => replaceSome(text, /(?<=\w) (?=\w)/gu, random, () => random.pick([', ', ' *', '  ', ' (', '; ', ' – '])),
  (text, random) => replaceSome(text, /\. /gu, random, () => random.pick(['? ', '. \n', '.[^S1] ', '.[^S1][^S2] ', '… '])),
  (text, random) => text.replace(/\p{L}{5,}/u, (word) => `${word}${random.pick(['ly', '’s', '-', 'é', 'ß'])}`),
] // biome-ignore format: one change a line

/** A record with one change or two; the same seed gives the same text. */
export function mutate(text: string, seed: number): string {
  const random = createRandom(seed)
  const times = 1 + Math.floor(random.below(5) / 3)
  return Array.from({ length: times }).reduce<string>((changed) => random.pick(changes)(changed, random), text)
}

/** Bytes of no meaning, half of them printable, some behind a front matter's first line. */
export function toRandomBytes(seed: number): string {
  const random = createRandom(seed)
  const printable = random.below(2) === 0
  const bytes = Uint8Array.from({ length: random.below(4000) }, () => (printable ? 9 + random.below(118) : random.below(256)))
  const text = new TextDecoder().decode(bytes)
  return random.below(3) === 0 ? `---\n${text}\n---\n${text}` : text
}

/** One match in forty, or so, is changed. */
function replaceSome(text: string, pattern: RegExp, random: Random, change: (found: string) => string): string {
  return text.replace(pattern, (found) => (random.below(40) === 0 ? change(found) : found))
}

function withLines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n')
}

function edit(lines: readonly string[], at: number, change: (line: string) => string): readonly string[] {
  return lines.with(at, change(lines[at] ?? ''))
}

function swap(lines: readonly string[], one: number, other: number): readonly string[] {
  return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at)
}

function remove(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length)
}
