import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkCaseStudies } from '../../../lib/content/check-case-studies'
import { formatSkeleton } from '../../../lib/content/skeleton'
import { copyContent, runCommand } from './run-command'

/** Three commands, about two seconds. */
const folder = copyContent()
const file = 'content/case-studies/evening-bus-wardens.mdx'
afterAll(() => rmSync(folder, { recursive: true }))

/** What nobody but the author can fill in. */
const toWrite = [
  ['summary', 'This field is empty.'],
  ['status.state', /^This field is empty\. Use one of: planned, pilot, /],
  ['status.asOf', 'This field is empty: it must be a year or year-month, such as 2023 or 2023-07.'],
  ['places.1.name', 'This field is empty.'],
  ['preventionLevels.1', 'This field is empty. Use one of: primary, secondary, tertiary.'],
  ['violenceTypes.1', /^This field is empty\. Use one of: knife-carrying, /],
  ['settings.1', /^This field is empty\. Use one of: hospital, /],
  ['groups.1', /^This field is empty\. Use one of: children, /],
  ['audience.text', 'This field is empty.'],
  ['tried.text', 'This field is empty.'],
  ['organisations.1.name', 'This field is empty.'],
  ['organisations.1.role', 'This field is empty. Use one of: lead, funder, partner.'],
  ['organisations.1.sector', /^This field is empty\. Use one of: police, /],
  ['whoToAsk.1.text', 'This field is empty.'],
  ['evidenceReason.text', 'This field is empty.'],
  ['direction.overall', 'This field is empty. Use one of: better, mixed, none, worse, not-measured.'],
  ['direction.reason', 'This field is empty.'],
  ['limits.1.about', 'This field is empty.'],
  ['limits.1.text', 'This field is empty.'],
  ['challenges.1.theme', /^This field is empty\. Use one of: funding, /],
  ['challenges.1.text', 'This field is empty.'],
  ['challenges.1.basis', 'This field is empty. Use one of: published, reading.'],
  ['lessons.1.theme', /^This field is empty\. Use one of: funding, /],
  ['lessons.1.text', 'This field is empty.'],
  ['lessons.1.basis', 'This field is empty. Use one of: published, reading.'],
  ['unknowns.1.text', 'This field is empty.'],
  ['sources.1.title', 'This field is empty.'],
  ['sources.1.publisher', 'This field is empty.'],
  ['sources.1.kind', 'This field is empty. Use one of: official, evaluation, academic, press, other.'],
  ['sources.1.read', 'This field is empty.'],
  ['body', 'Nothing stands under the heading "The problem it answers".'],
  ['body', 'Nothing stands under the heading "How it works".'],
  ['body', 'Nothing stands under the heading "Who delivers it".'],
] as const

describe('npm run new', () => {
  test('asks, asks again where an answer is none, and writes the file', () => {
    const { stdout, status } = runCommand(folder, ['new'], 'Evening Bus Wardens\n\nKentt\nKent\nsafer-places-night-time\n')
    expect(status).toBe(0)
    expect(stdout).toContain('What is the programme called?\n> ')
    expect(stdout).toContain('"Kentt" is not in the list. Did you mean "kent"? Use one of: northumbria, ')
    expect(stdout).toContain(`${file} is written. Fill what is empty, and see what is missing with\n\n  npm run check -- ${file} --watch\n`)
  })

  test('the file passes the check but for what has to be written', () => {
    const text = readFileSync(join(folder, file), 'utf8')
    const { problems } = checkCaseStudies([{ path: file, text }])
    expect(problems.map(({ field, message }) => [field, message])).toEqual(
      toWrite.map(([field, message]) => [field, expect.stringMatching(message)]),
    )
    expect(problems.filter(({ line }) => line < 2)).toEqual([])
  })

  test('never writes over a file', () => {
    const { stderr, status } = runCommand(folder, ['new', '--title', 'Evening bus wardens', '--slug', 'evening-bus-wardens'])
    expect(status).toBe(2)
    expect(stderr).toBe('There is a case study "evening-bus-wardens" already. Choose another name.\n')
  })

  test('stops where an answer is missing, and writes nothing', () => {
    const { stderr, status } = runCommand(folder, ['new', '--title', 'Late Trams', '--slug', 'late-trams', '--area', 'kent'])
    expect(status).toBe(2)
    expect(stderr).toBe('No answer to "What is its main approach?".\n')
  })
})

describe('the skeleton', () => {
  const text = formatSkeleton({ title: 'Wardens: "late" # buses', area: 'kent', approach: 'safer-places-night-time', today: '2028-02-29' })

  test('says what each field means and which terms it takes', () => {
    expect(text).toContain('# When the work comes in.\n# Any of: primary, secondary, tertiary.\npreventionLevels: [""]\n')
    expect(
      text.match(/^# In our own words, not copied from the source\.$/gm) ?? text.match(/# In our own words, not copied from the source\./g),
    ).toHaveLength(1)
  })

  test('its optional fields are fields: taken out of their remarks, none is unknown or of a wrong kind', () => {
    const whole = text.replace(/^(\s*(?:- )?)#(?=[\w ]*\w+:| {2})(?! )/gm, '$1').replace(/^#(?= {2,}\S)/gm, '')
    expect(whole).toContain('\naliases: [""]\n')
    const { problems } = checkCaseStudies([{ path: file, text: whole }])
    expect(
      problems.filter(({ message }) => !/empty|must be|Nothing stands|is not one of|listed twice|There is no case study/.test(message)),
    ).toEqual([])
  })

  test('a title is quoted, and a leap day’s next review is a day', () => {
    expect(text).toContain('title: "Wardens: \\"late\\" # buses"')
    expect(text).toContain('next: 2029-02-28')
  })
})
