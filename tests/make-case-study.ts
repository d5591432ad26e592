import { stringify } from 'yaml'
import { type CaseStudy, toCaseStudy } from '../lib/content/case-study'
import { caseStudySchema } from '../lib/content/case-study-schema'

const source = ['S1']

/** A front matter that passes every rule; a test changes what it is about. */
export const validFrontMatter = {
  title: 'Evening Bus Wardens',
  summary: 'Trained wardens ride late buses and calm arguments before they turn into fights.',
  status: { state: 'running', asOf: '2026-03', source },
  areas: ['kent'],
  places: [{ name: 'Ashford', source }],
  approaches: ['safer-places-night-time'],
  preventionLevels: ['primary'],
  violenceTypes: ['night-time'],
  settings: ['street'],
  groups: ['public'],
  audience: { text: 'Anyone on a late bus.', source },
  tried: { text: 'Two wardens ride each late bus.', source },
  organisations: [{ name: 'Ashford Council', role: 'lead', sector: 'local-authority', does: 'Employs the wardens.', source }],
  whoToAsk: [{ text: 'Ashford Council, community safety team', source }],
  evaluations: [{ kind: 'monitoring', by: 'Ashford Council', independence: 'self', state: 'reported', direction: 'not-measured', source }],
  evidenceReason: { text: 'The council counts incidents; nothing is compared.', source },
  direction: { overall: 'not-measured', reason: 'Counts alone show no direction.' },
  outcomes: [{ measure: 'Incidents', figure: '40', measuredBy: 'Ashford Council', direction: 'not-measured', source }],
  limits: [{ about: 'Counting', text: 'Drivers report, not passengers.', source }],
  challenges: [{ theme: 'workforce', text: 'Late hours are hard to staff.', basis: 'published', source }],
  lessons: [{ theme: 'workforce', text: 'Pay travel home.', basis: 'reading', source }],
  unknowns: [{ text: 'What one night costs.' }],
  sources: [
    {
      id: 'S1',
      title: 'Bus wardens',
      publisher: 'Ashford Council',
      date: '2026-03-01',
      address: 'https://example.org/wardens',
      kind: 'official',
      read: 'Whole page.',
    },
  ],
  review: {
    published: '2026-04-01',
    reviewed: '2026-05-01',
    next: '2027-05-01',
    changes: [{ date: '2026-04-01', note: 'First version.' }],
  },
}

export const validBody = `## The problem it answers

Arguments start on the last bus.[^S1]

## How it works

1. **Board together.** Two wardens board at the terminus.[^S1]

## Who delivers it

The council employs them.[^S1]
`

/** The text of a case-study file. Fields given replace those of the valid one; `undefined` takes a field out. */
export function makeFile(fields: Readonly<Record<string, unknown>> = {}, body: string = validBody): string {
  const frontMatter = Object.fromEntries(Object.entries({ ...validFrontMatter, ...fields }).filter(([, value]) => value !== undefined))
  return `---\n${stringify(frontMatter, { aliasDuplicateObjects: false })}---\n\n${body}`
}

/** A record. Fields given replace those of the valid one. */
export function makeCaseStudy(
  fields: Readonly<Record<string, unknown>> = {},
  slug = 'evening-bus-wardens',
  body: string = validBody,
): CaseStudy {
  return toCaseStudy(caseStudySchema.parse({ ...validFrontMatter, ...fields }), slug, body)
}
