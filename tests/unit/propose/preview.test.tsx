import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { toBody } from '../../../components/propose/preview-body'
import { PreviewRecord } from '../../../components/propose/preview-record'
import { toBodyComponents } from '../../../components/record/body-components'

import { SimilarProgrammes } from '../../../components/record/similar-programmes'
import { readContentFiles } from '../../../lib/content/read-case-studies'
import { checkDraft } from '../../../lib/propose/check-draft'
import { type Preview, toBodyTree, toPreview } from '../../../lib/propose/preview'
import { readFile } from '../../../lib/propose/read-file'
import { badFiles } from '../../bad-files'
import { buildPage } from '../../fuzz/build-page'
import { findLiveParts } from '../../fuzz/live-parts'
import { makeFile, validBody } from '../../make-case-study'

function preview(path: string, text: string): Preview | undefined {
  const found = readFile(path, text)
  // A record names others; alone in its folder it is told of them, which has no part in how it looks.
  return 'draft' in found ? toPreview({ ...checkDraft(found.draft, []), problems: [] }) : undefined
}

/** The page of the preview with what `buildPage` puts in the place of the rest of the library. */
function render(given: Preview): string {
  const rest = { citation: 'Citation', figureTexts: given.caseStudy.outcomes.map(({ figure }) => figure) }
  return renderToStaticMarkup(
    <PreviewRecord preview={{ ...given, ...rest }} similar={<SimilarProgrammes programmes={[]} />} today="2026-11-22" />,
  )
}

/** Every third record: compiling all of them as the build does takes longer than it finds. */
const some = readContentFiles().filter((_, index) => index % 3 === 0)

describe('the preview', () => {
  test.each(some.map(({ path, text }) => [path, text] as const))(
    'of %s is the page the build makes',
    { timeout: 30_000 },
    async (path, text) => {
      const drawn = preview(path, text)
      const slug = drawn?.caseStudy.slug ?? ''
      expect(drawn && render(drawn)).toBe((await buildPage(text, slug)).html)
    },
  )

  test('of a file the form has written is the page the build makes of it', { timeout: 30_000 }, async () => {
    const found = readFile('evening-bus-wardens.mdx', makeFile())
    const checked = 'draft' in found ? checkDraft(found.draft, []) : undefined
    expect(checked?.problems).toEqual([])
    const drawn = checked && toPreview(checked)
    expect(drawn && render(drawn)).toBe(checked && (await buildPage(checked.text, 'evening-bus-wardens')).html)
  })

  test('of figures whose items stand in one line is the page the build makes', { timeout: 30_000 }, async () => {
    const share = '<Share value="62" label="ended at once" />'
    const figures = `<Shares title="Arguments (40)" source="S1">\n${share} ${share}\n</Shares>\n\n<Bars title="Fights" of="100" source="S1">\n\n<Bar value="40" label="After" note="and *not* Markdown" />\n\n</Bars>`
    const text = makeFile({}, `${validBody}\n${figures}\n`)
    const drawn = preview('evening-bus-wardens.mdx', text)
    expect(drawn && render(drawn)).toBe((await buildPage(text, 'evening-bus-wardens')).html)
    expect(drawn && render(drawn)).toContain('ended at once')
  })

  test('is plain data that can cross from the worker to the page', () => {
    const drawn = preview('evening-bus-wardens.mdx', makeFile())
    expect(structuredClone(drawn)).toEqual(drawn)
  })

  test.each(badFiles.filter(({ field }) => field === 'body'))('is not drawn of $mistake', { timeout: 30_000 }, ({ text }) => {
    const found = readFile('evening-bus-wardens.mdx', text)
    expect('draft' in found ? toPreview(checkDraft(found.draft, [])) : undefined).toBeUndefined()
  })
})

/** What the check refuses long before; here the second lock is tried without the first. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<iframe src="https://example.org"></iframe>',
  '<svg onload="alert(1)"></svg>',
  '![x](https://example.org/x.png)',
  '![x][y]\n\n[y]: https://example.org/x.png',
  '[here](javascript:alert(1))',
  '[here](data:text/html,x)',
  '[here](//example.org)',
  '[here][there]\n\n[there]: vbscript:x',
  '<javascript:alert(1)>',
  '{globalThis.alert(1)}',
  'Wardens {fetch("https://example.org")} ride.',
  'export const a = 1',
  '<Bars title="Fights" of="100" source="S1" onClick="alert(1)"><Bar value="1" label="a" /></Bars>',
  '<Bars title="Fights" of="100" source="S1" dangerouslySetInnerHTML={{__html: "<b>"}}></Bars>',
  '<Bars {...{title: "x"}} of="1" source="S1"></Bars>',
  '<Bars.constructor />',
  '<form action="https://example.org"><input name="a" /></form>',
  '<a href="javascript:alert(1)" onClick="alert(1)">here</a>',
]

describe('what a proposer writes is not code', () => {
  test.each(hostile)('%s', (piece) => {
    const components = toBodyComponents({ numbers: { S1: 1 }, sources: [] }, () => 'figure')
    let html = ''
    try {
      html = renderToStaticMarkup(toBody(toBodyTree(`## How it works\n\n${piece}\n`), components))
    } catch (error) {
      expect(String(error)).toMatch(/cannot be read/) // Markdown itself refuses it
    }
    expect(findLiveParts(html)).toEqual([])
  })
})
