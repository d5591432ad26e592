import { makeFile, validBody, validFrontMatter } from './make-case-study'

const { sources, unknowns } = validFrontMatter
const first = sources[0]

/** Files an author might hand in, each with one mistake, and the exact words of the answer: `line field message`. */
export const badFiles: readonly { readonly mistake: string; readonly text: string; readonly field: string; readonly message: string }[] = [
  { mistake: 'a missing field', text: makeFile({ tried: undefined }), field: 'tried', message: 'This field is missing.' },
  {
    mistake: 'an unknown field',
    text: makeFile({ setings: ['street'] }),
    field: 'setings',
    message: `"setings" is not a field here. Did you mean "settings"? Fields: ${fieldNames()}.`,
  },
  {
    mistake: 'an unknown term',
    text: makeFile({ settings: ['skool'] }),
    field: 'settings.1',
    message:
      '"skool" is not in the list. Did you mean "school"? Use one of: hospital, custody, court, prison, school, street, night-time-venue, home, community, place-of-worship, online, system.',
  },
  { mistake: 'a wrong type', text: makeFile({ aliases: 'Wardens' }), field: 'aliases', message: '"Wardens" is not a list.' },
  {
    mistake: 'an impossible age range',
    text: makeFile({ ages: { from: 25, to: 11, source: ['S1'] } }),
    field: 'ages.from',
    message: 'The youngest age, 25, is above the oldest, 11.',
  },
  {
    mistake: 'an end before the start',
    text: makeFile({ started: { date: '2024-05', source: ['S1'] }, ended: { date: '2023', source: ['S1'] } }),
    field: 'ended.date',
    message: 'It is ended in 2023, before it is started in 2024-05.',
  },
  {
    mistake: 'an unknown source reference',
    text: makeFile({ tried: { text: 'Wardens ride.', source: ['S7'] } }),
    field: 'tried.source.1',
    message: '"S7" is not among the sources. Did you mean "S1"? Sources: S1.',
  },
  {
    mistake: 'an unknown source reference in the body',
    text: makeFile({}, validBody.replace('[^S1]', '[^S9]')),
    field: 'body',
    message: '"S9" is not among the sources. Did you mean "S1"? Sources: S1.',
  },
  {
    mistake: 'an unused source',
    text: makeFile({ sources: [first, { ...first, id: 'S2', address: 'https://example.org/other' }] }),
    field: 'sources.2.id',
    message: 'Source "S2" is not used. Refer to it in a field or in the body, or delete it.',
  },
  {
    mistake: 'a source listed twice',
    text: makeFile({ sources: [first, { ...first, address: 'https://example.org/other' }] }),
    field: 'sources.2.id',
    message: 'Source "S1" is listed twice. Give each source one entry and an id of its own.',
  },
  {
    mistake: 'an address listed twice',
    text: makeFile({ sources: [first, { ...first, id: 'S2' }], unknowns: [{ text: 'What one night costs.', source: ['S2'] }] }),
    field: 'sources.2.address',
    message: '"https://example.org/wardens" is listed twice. Write each source once and refer to it by its id.',
  },
  {
    mistake: 'a figure without a source in a field',
    text: makeFile({ unknowns: [...unknowns, { text: 'Whether the 12 wardens stayed.' }] }),
    field: 'unknowns.2.text',
    message:
      '"Whether the 12 wardens stayed." holds a figure and carries no source. Add source: [S1], with the id of the source that says so.',
  },
  {
    mistake: 'a figure without a source in the summary',
    text: makeFile({ summary: 'Wardens ride 14 late buses.' }),
    field: 'summary',
    message:
      '"Wardens ride 14 late buses." holds a figure and carries no source. Add summarySource: [S1], with the id of the source that says so.',
  },
  {
    mistake: 'a figure without a source in the body',
    text: makeFile({}, validBody.replace('[^S1]', '[^S1] Of these, 62% end at once.')),
    field: 'body',
    message: '"Of these, 62% end at once." holds a figure and carries no source. Add a reference such as [^S1] behind the sentence.',
  },
  {
    mistake: 'an unknown slug in adaptedFrom',
    text: makeFile({ adaptedFrom: ['bus-angels'] }),
    field: 'adaptedFrom.1',
    message: 'There is no case study "bus-angels".',
  },
  {
    mistake: 'an http: link in a source',
    text: makeFile({ sources: [{ ...first, address: 'http://example.org/wardens' }] }),
    field: 'sources.1.address',
    message: '"http://example.org/wardens" must be an https:// address.',
  },
  {
    mistake: 'an http: link in the body',
    text: makeFile({}, validBody.replace('the last bus', 'the [last bus](http://example.org)')),
    field: 'body',
    message: '"http://example.org" must be an https:// address, or an address of this site such as /approaches/.',
  },
  {
    mistake: 'a personal e-mail address',
    text: makeFile({ whoToAsk: [{ text: 'Write to pat.lee@example.org', source: ['S1'] }] }),
    field: 'whoToAsk.1.text',
    message:
      '"pat.lee@example.org" is an e-mail address. A record carries no personal contact details: name the team or organisation instead.',
  },
  {
    mistake: 'a telephone number',
    text: makeFile({ whoToAsk: [{ text: 'Ring 01233 330 999', source: ['S1'] }] }),
    field: 'whoToAsk.1.text',
    message:
      '"01233 330 999" looks like a telephone number. A record carries no personal contact details: name the team or organisation instead.',
  },
  {
    mistake: 'an import',
    text: makeFile({}, `import { Chart } from './chart'\n\n${validBody}`),
    field: 'body',
    message: `"import { Chart } from './chart'" is an import or export. A body holds only Markdown and the listed components: delete it.`,
  },
  {
    mistake: 'an expression',
    text: makeFile({}, validBody.replace('the last bus', 'the {place} bus')),
    field: 'body',
    message: '"{place}" is an expression. A body holds only Markdown and the listed components: delete it.',
  },
  {
    mistake: 'raw HTML',
    text: makeFile({}, validBody.replace('Arguments', '<b>Arguments</b>')),
    field: 'body',
    message: '<b> is raw HTML, which a body may not hold. Use Markdown, or one of: Shares, Share, Bars, Bar.',
  },
  {
    mistake: 'an unknown component',
    text: makeFile({}, `${validBody}\n<Barz title="Fights" />\n`),
    field: 'body',
    message: '<Barz> is not on the list of components. Did you mean <Bars>? Use one of: Shares, Share, Bars, Bar.',
  },
  {
    mistake: 'broken YAML',
    text: makeFile().replace('title:', 'title: "'),
    field: 'front matter',
    message: 'This is not valid YAML: Missing closing "quote.',
  },
  {
    mistake: 'broken MDX',
    text: makeFile({}, `${validBody}\n<Bars title="Fights" of="100" source="S1">\n`),
    field: 'body',
    message: 'The body cannot be read: Expected a closing tag for `<Bars>`.',
  },
  {
    mistake: 'an over-long summary',
    text: makeFile({ summary: 'Wardens ride buses. '.repeat(12) }),
    field: 'summary',
    message: '239 characters are too many. Use at most 200.',
  },
  {
    mistake: 'a missing heading',
    text: makeFile({}, validBody.replace('## Who delivers it', '')),
    field: 'body',
    message: 'The heading "## Who delivers it" is missing.',
  },
  {
    mistake: 'an unknown heading',
    text: makeFile({}, `${validBody}\n## What happend next\n`),
    field: 'body',
    message:
      '"What happend next" is not one of the headings of a body. Did you mean "## What happened next"? Headings: The problem it answers, How it works, Who delivers it, What happened next.',
  },
  {
    mistake: 'a day that is not in the calendar',
    text: makeFile({ review: { ...validFrontMatter.review, next: '2027-02-30' } }),
    field: 'review.next',
    message: '"2027-02-30" is not a day of the calendar.',
  },
  {
    mistake: 'a hidden character',
    text: makeFile({ title: 'Evening \u202eBus Wardens' }),
    field: 'title',
    message: 'The text holds a hidden character (U+202E). Delete it.',
  },
  {
    mistake: 'no front matter',
    text: validBody,
    field: 'front matter',
    message: 'A file begins with front matter: a line of ---, the fields, and another line of ---.',
  },
  {
    mistake: 'an HTML comment',
    text: makeFile({}, `${validBody}\n<!-- later -->\n`),
    field: 'body',
    message: 'The body cannot be read: HTML comments are not allowed: delete it.',
  },
  {
    mistake: 'an image',
    text: makeFile({}, `${validBody}\n![A bus](https://example.org/bus.png)\n`),
    field: 'body',
    message: 'An image is not allowed in a body. Use the components Shares or Bars, or words.',
  },
]

function fieldNames(): string {
  return 'title, aliases, summary, summarySource, founding, status, areas, places, approaches, preventionLevels, violenceTypes, settings, ages, groups, audience, referral, dose, tailoring, fidelityPlanned, fidelityActual, tried, organisations, whoToAsk, started, ended, money, evaluations, evidenceReason, direction, outcomes, limits, contradictions, mustStay, mayChange, inPlaceFirst, challenges, lessons, materials, adaptedFrom, adaptedBy, relatedTo, unknowns, sources, review'
}
