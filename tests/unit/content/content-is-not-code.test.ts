import { describe, expect, test } from 'vitest'
import { checkCaseStudies } from '../../../lib/content/check-case-studies'
import { buildPage } from '../../fuzz/build-page'
import { findLiveParts } from '../../fuzz/live-parts'
import { makeFile, validBody, validFrontMatter } from '../../make-case-study'

const check = (text: string) => checkCaseStudies([{ path: 'content/case-studies/evening-bus-wardens.mdx', text }]).problems
const inBody = (piece: string) => makeFile({}, `${validBody}\n${piece}\n`)

/** The known ways in which words become code, or load something, or pass for something else. */
const attacks: readonly (readonly [name: string, text: string])[] = [
  ['an expression', inBody('{globalThis.process.exit(3)}')],
  ['an expression in a sentence', inBody('Wardens {fetch("https://example.org")} ride.')],
  ['an import', inBody("import fs from 'node:fs'")],
  ['an export', inBody('export const a = process.env')],
  ['a script element', inBody('<script>alert(1)</script>')],
  ['an upper-case script element', inBody('<SCRIPT src="https://example.org/x.js"></SCRIPT>')],
  ['an image that fails', inBody('<img src="x" onerror="alert(1)" />')],
  ['a frame', inBody('<iframe src="https://example.org"></iframe>')],
  ['a style', inBody('<style>{`body{display:none}`}</style>')],
  ['an SVG', inBody('<svg onload="alert(1)"></svg>')],
  ['a remote image', inBody('![x](https://example.org/x.png)')],
  ['a remote image by definition', inBody('![x][y]\n\n[y]: https://example.org/x.png')],
  ['an HTML comment', inBody('<!-- <script>alert(1)</script> -->')],
  ['a comment in braces', inBody('{/* x */}')],
  ['a component’s event', inBody('<Bars title="Fights" of="100" source="S1" onClick="alert(1)"></Bars>')],
  ['a component’s inner HTML', inBody('<Bars title="Fights" of="100" source="S1" dangerouslySetInnerHTML={{__html: "x"}}></Bars>')],
  ['spread attributes', inBody('<Bars {...{title: "x"}}></Bars>')],
  ['our own component for references', inBody('<SourceRefs ids="S1" at="x" />')],
  ['a member of a component', inBody('<Bars.constructor />')],
  ['front matter that is JavaScript', makeFile().replace('---\n', '---js\n')],
  ['a second front matter that is JavaScript', makeFile({}, `---js\nprocess.exit(3)\n---\n${validBody}`)],
  ['a second front matter', makeFile({}, `---\ntitle: Other\n---\n${validBody}`)],
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', '&#106;avascript:alert(1)', 'java&Tab;script:alert(1)', '<java script:alert(1)>', 'vbscript:x', 'data:text/html,<script>', 'file:///etc/passwd', '//example.org', '/\\example.org', 'http://example.org', 'mailto:a@example.org', 'tel:01233330999', 'https:example.org', ' javascript:alert(1)', '\u0001javascript:alert(1)'].flatMap((address): readonly (readonly [string, string])[] => [
    [`a link to ${JSON.stringify(address)}`, inBody(`[here](${address})`)],
    [`a definition of ${JSON.stringify(address)}`, inBody(`[here][there]\n\n[there]: ${address}`)],
    [`a source at ${JSON.stringify(address)}`, makeFile({ sources: [{ ...validFrontMatter.sources[0], address }] })],
    [`an archived copy at ${JSON.stringify(address)}`, makeFile({ sources: [{ ...validFrontMatter.sources[0], archivedUrl: address }] })],
  ]),
  ['a bare address that becomes a link', inBody('See www.example.org for more.')],
  ['an address in angle brackets', inBody('<javascript:alert(1)>')],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200b', '\u200d', '\u2060', '\ufeff', '\u0000', '\u001b', '\u2028', '\u{e0041}', '\u{1d400}', '\uff21', '\u0430', '\ue000'].flatMap((character): readonly (readonly [string, string])[] => [
    [`U+${character.codePointAt(0)?.toString(16)} in a title`, makeFile({ title: `Evening ${character}Bus Wardens` })],
    [`U+${character.codePointAt(0)?.toString(16)} in a body`, makeFile({}, validBody.replace('last', `la${character}st`))],
    [`U+${character.codePointAt(0)?.toString(16)} in an address`, makeFile({ sources: [{ ...validFrontMatter.sources[0], address: `https://example.org/${character}` }] })],
  ]),
  ['a right-to-left override as an entity', makeFile({}, validBody.replace('last', '&#x202e;last'))],
  ['a word without end', makeFile({}, validBody.replace('last', 'a'.repeat(5000)))],
  ['a word without end in a title', makeFile({ title: 'a'.repeat(89) })],
  ['__proto__ as a field', makeFile().replace('title:', '__proto__:\n  polluted: true\ntitle:')],
  ['constructor as a field', makeFile().replace('title:', 'constructor:\n  prototype: true\ntitle:')],
  ['__proto__ in a group', makeFile().replace('status:', 'status:\n  __proto__: { state: ended }')],
  ['a tag of YAML', makeFile().replace('title: Evening', 'title: !!js/function Evening')],
  ['an anchor of YAML', makeFile().replace('title: Evening', 'title: &a Evening')],
  ['a merge of YAML', makeFile().replace('title:', '<<: { founding: true }\ntitle:')],
  ['a billion laughs', makeFile().replace('title:', `${[...'abcdefghi'].map((name, i, all) => `${name}: &${name} [${i === 0 ? '"lol"' : Array(9).fill(`*${all[i - 1]}`).join(',')}]`).join('\n')}\ntitle:`)],
  ['a byte order mark', `\ufeff${makeFile()}`],
  ['a file of ten megabytes', inBody('Wardens ride. '.repeat(700_000))],
  ['fifty thousand brackets', inBody('['.repeat(50_000))],
  ['fifty thousand quotations', inBody('> '.repeat(45_000))],
  ['ten thousand open components', inBody('<Bars>'.repeat(10_000))],
  ['ten thousand stars', inBody('*a **b 1 '.repeat(10_000))],
] // biome-ignore format: one attack a line

describe('content is not code', () => {
  test.each(attacks)('the check refuses %s, and quickly', { timeout: 20_000 }, (_, text) => {
    const from = performance.now()
    expect(check(text)).not.toEqual([])
    expect(performance.now() - from).toBeLessThan(10_000)
  })

  test('nothing of a refused file reaches an object of the program', () => {
    for (const [name, text] of attacks) if (name.includes('__proto__')) check(text)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('what looks like code in a text is shown as text', async () => {
    const code = '</script><script>alert()</script> " onload="alert() <b> <!-- x -->'
    const text = makeFile({
      title: code,
      summary: code,
      tried: { text: code, source: ['S1'] },
      limits: [{ about: code, text: code, source: ['S1'] }],
    })
    expect(check(text)).toEqual([])
    const { html } = await buildPage(text, 'evening-bus-wardens')
    expect(findLiveParts(html)).toEqual([])
    expect(html).toContain('&lt;script&gt;alert()&lt;/script&gt;')
  })

  test.each([
    ['operation-deter', 'operati0n-deter'],
    ['mill-house', 'mi11-house'],
    ['learn-on', 'leam-on'],
    ['night-wardens', 'nightwardens'],
  ])('an address that passes for another is refused: %s, %s', (first, second) => {
    const { problems } = checkCaseStudies([
      { path: `content/case-studies/${first}.mdx`, text: makeFile() },
      { path: `content/case-studies/${second}.mdx`, text: makeFile({ title: 'Another' }) },
    ])
    expect(problems.map(({ message }) => message)).toEqual([
      `"${second}" is easily taken for "${first}". Choose a name that can be told apart.`,
    ])
  })

  test.each([
    'Operation-Deter.mdx',
    'operation-dеter.mdx',
    'operation_deter.mdx',
    '..mdx',
    '.mdx',
    'a b.mdx',
    'con\u202e.mdx',
    'operation-deter.MDX',
  ])('a file called %s is refused', (name) => {
    const { problems } = checkCaseStudies([{ path: `content/case-studies/${name}`, text: makeFile() }])
    expect(problems.map(({ field }) => field)).toContain('file name')
  })
})
