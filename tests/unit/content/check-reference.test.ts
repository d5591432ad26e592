import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { areaFactsSchema } from '../../../lib/content/area-facts-schema'
import { checkApproaches, checkYaml } from '../../../lib/content/check-reference'
import { referencePageSchema } from '../../../lib/content/reference-page-schema'

const folder = 'content/approaches'
const files = readdirSync(folder).map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }))
const good = `---
howItWorks:
  - text: "People who have been hurt are met again."
    basis: reading
widerEvidence:
  - body: who-inspire
    strand: "Response and support services"
    says: "One of seven strategies."
    readOn: "2026-11-22"
    source: [R34]
related: [focused-deterrence]
sources:
  - id: R34
    title: "INSPIRE"
---

What it is.
`

/** The messages about one approach whose text is changed. */
function check(change: (text: string) => string, name = 'hospital-navigators'): readonly string[] {
  const path = `${folder}/${name}.mdx`
  const others = files.filter((file) => file.path !== path)
  return checkApproaches([...others, { path, text: change(good) }], [])
    .filter(({ file }) => file === path)
    .map(({ line, field, message }) => `${line} ${field}: ${message}`)
}

describe('an approach', () => {
  test('that is whole has no problem', () => {
    expect(check((text) => text)).toEqual([])
  })

  test.each([
    ['a field left out', (text: string) => text.replace('related: [focused-deterrence]\n', ''), '1 related: This field is missing.'],
    [
      'an unknown approach',
      (text: string) => text.replace('[focused-deterrence]', '[focused-deterence]'),
      '11 related.0: "focused-deterence" is not in the list. Did you mean "focused-deterrence"?',
    ],
    [
      'an unknown field',
      (text: string) => text.replace('says:', 'sais:'),
      '8 widerEvidence.0.sais: "sais" is not a field here. Did you mean "says"?',
    ],
    ['an unknown source', (text: string) => text.replace('[R34]', '[R35]'), '10 widerEvidence.0.source.0: There is no source "R35".'],
    ['an unused source', (text: string) => text.replace('[R34]', '[R35]'), '13 sources.0.id: The source "R34" is not used.'],
    [
      'a source twice',
      (text: string) => text.replace('---\n\nWhat', '  - id: R34\n    title: "Again"\n---\n\nWhat'),
      '15 sources.1.id: The source "R34" stands twice.',
    ],
    [
      'an http address',
      (text: string) => text.replace('"INSPIRE"', '"INSPIRE"\n    address: "http://example.org"'),
      '15 sources.0.address: "http://example.org" must be an https:// address.',
    ],
    [
      'HTML in the prose',
      (text: string) => text.replace('What it is.', 'What <b>it</b> is.'),
      'body: Only plain prose may stand here: no HTML, import or expression.',
    ],
    ['no prose', (text: string) => text.replace('What it is.', ''), 'body: The text is missing: say what the approach is.'],
    [
      'an unknown case study',
      (text: string) => text.replace('related:', 'localEvidence:\n  - text: "Agrees."\n    caseStudies: [no-such]\nrelated:'),
      'localEvidence.0.caseStudies.0: There is no case study "no-such".',
    ],
  ])('with %s is told so', (_, change, message) => {
    expect(check(change).join('\n')).toContain(message)
  })

  test('with a name that is no approach is told the near one', () => {
    expect(check((text) => text, 'hospital-navigator')).toEqual([
      '1 file name: "hospital-navigator" is not an approach. Did you mean "hospital-navigators"?',
    ])
  })

  test('without a file is missed', () => {
    const rest = files.filter(({ path }) => !path.endsWith('/focused-deterrence.mdx'))
    expect(checkApproaches(rest, []).map(({ message }) => message)).toContain(
      'The approach "focused-deterrence" has no file. Add focused-deterrence.mdx.',
    )
  })
})

describe('a file of facts', () => {
  test('names the line of what is wrong', () => {
    const text = readFileSync('content/areas.yaml', 'utf8').replace('fundedFrom: 2019', 'fundedFrom: 1819')
    const [problem, ...rest] = checkYaml({ path: 'content/areas.yaml', text }, areaFactsSchema)
    const line = text.split('\n').findIndex((row) => row.includes('1819')) + 1
    expect(problem).toEqual({
      file: 'content/areas.yaml',
      line,
      field: 'areas.northumbria.unit.fundedFrom',
      message: '1819 is too small. Use at least 2019.',
    })
    expect(rest).toEqual([])
  })

  test('misses an area', () => {
    const text = readFileSync('content/areas.yaml', 'utf8').replace('  northumbria:', '  northumberland:')
    expect(checkYaml({ path: 'content/areas.yaml', text }, areaFactsSchema).length).toBeGreaterThan(0)
  })

  test('that is not there is empty', () => {
    expect(checkYaml({ path: 'content/duty.yaml', text: '' }, referencePageSchema).length).toBeGreaterThan(0)
  })
})
