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
    mistake: 'an empty choice',
    text: makeFile({ settings: [''] }),
    field: 'settings.1',
    message:
      'This field is empty. Use one of: hospital, custody, court, prison, school, street, night-time-venue, home, community, place-of-worship, online, system.',
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
  {
    mistake: 'a name of JavaScript’s own as a component',
    text: makeFile({}, `${validBody}\n<__proto__ />\n`),
    field: 'body',
    message: '<__proto__> is not on the list of components. Use one of: Shares, Share, Bars, Bar.',
  },
  {
    mistake: 'a name of JavaScript’s own as a field',
    text: makeFile().replace('title:', '__proto__:\n  title: Stolen\ntitle:'),
    field: '__proto__',
    message: `"__proto__" is not a field here. Fields: ${fieldNames()}.`,
  },
  {
    mistake: 'an event attribute',
    text: makeFile({}, `${validBody}\n<Bars title="Fights" of="100" source="S1" onClick="alert(1)"></Bars>\n`),
    field: 'body',
    message: '"onClick" is not an attribute of <Bars>. Attributes: title, of, source.',
  },
  {
    mistake: 'attributes from an expression',
    text: makeFile({}, `${validBody}\n<Bars {...props}></Bars>\n`),
    field: 'body',
    message: '<Bars> holds an expression. Write its attributes as plain text in quotes.',
  },
  {
    mistake: 'a heading inside a quotation',
    text: makeFile({}, `${validBody}\n> # Wardens\n`),
    field: 'body',
    message: 'A heading may not stand inside a list, a quotation or a component. Give it a line of its own.',
  },
  {
    mistake: 'a heading spelt in another way',
    text: makeFile({}, validBody.replace('## How it works', 'How it works\n---')),
    field: 'body',
    message: 'Write the heading on a line of its own, without marks: "## How it works".',
  },
  {
    mistake: 'code',
    text: makeFile({}, validBody.replace('the last bus', '`the last bus`')),
    field: 'body',
    message: 'Code is not allowed in a body. Use words.',
  },
  {
    mistake: 'a reference that is none',
    text: makeFile({}, validBody.replace('the last bus.', 'the last bus.[^s1]')),
    field: 'body',
    message: '"[^s1]" is not a reference. Write it as [^S1], with the id of a source.',
  },
  {
    mistake: 'a reference inside a link',
    text: makeFile({}, validBody.replace('the last bus', '[the last bus[^S1]](/areas/)')),
    field: 'body',
    message: 'A reference may not stand inside a link. Put it behind the link.',
  },
  {
    mistake: 'a reference in an attribute',
    text: makeFile({}, `${validBody}\n<Bars title="Fights[^S1]" of="100" source="S1"></Bars>\n`),
    field: 'body',
    message: '"Fights[^S1]" holds a reference. Write the source as source="S1" instead.',
  },
  {
    mistake: 'a link without words',
    text: makeFile({}, validBody.replace('the last bus', '[](/areas/)')),
    field: 'body',
    message: 'A link has no words. Write what it leads to.',
  },
  {
    mistake: 'a table without a source',
    text: makeFile({}, `${validBody}\n| Night | Fights |\n|---|---|\n| Friday | 12 |\n`),
    field: 'body',
    message: 'The table holds figures and carries no source. Add a reference such as [^S1] to its last cell.',
  },
  {
    mistake: 'a letter of another alphabet',
    text: makeFile({ title: 'Evening Bus W\u0430rdens' }),
    field: 'title',
    message: '"\u0430" (U+0430) looks like another letter. Type it again with an ordinary one.',
  },
  {
    mistake: 'a ligature',
    text: makeFile({ title: 'Evening \ufb01ghts' }),
    field: 'title',
    message: '"\ufb01" (U+FB01) looks like another letter. Type it again with an ordinary one.',
  },
  {
    mistake: 'marks piled on a letter',
    text: makeFile({ title: 'Evening Bu\u0336\u0337\u0338s' }),
    field: 'title',
    message: 'The text holds 3 marks on one letter (U+0336). Delete them.',
  },
  {
    mistake: 'a hidden character in an address',
    text: makeFile({ sources: [{ ...first, address: 'https://example.org/war\u202edens' }] }),
    field: 'sources.1.address',
    message: 'The text holds a hidden character (U+202E). Delete it.',
  },
  {
    mistake: 'bytes that are no text',
    text: makeFile({ title: 'Evening Bus \ufffdardens' }),
    field: 'title',
    message: 'The text holds a hidden character (U+FFFD). Delete it.',
  },
  {
    mistake: 'a field name that is a list',
    text: makeFile().replace('title:', '? [a, b]\n: c\ntitle:'),
    field: 'front matter',
    message: 'The name of a field is one word, such as title.',
  },
  {
    mistake: 'line ends as on Windows',
    text: makeFile().replaceAll('\n', '\r\n'),
    field: 'file',
    message: 'A line ends with a carriage return, as on Windows. Save the file with line ends of the kind LF.',
  },
  {
    mistake: 'a file far too large',
    text: makeFile({}, `${validBody}\n${'Wardens ride late buses. '.repeat(5000)}`),
    field: 'file',
    message: 'The file has 125 KB. Use at most 100 KB: a case study is a few pages.',
  },
  {
    mistake: 'brackets without end',
    text: makeFile()
      .replace('aliases', 'x')
      .replace('title:', `tags: ${'['.repeat(50_000)}\ntitle:`),
    field: 'file',
    message: 'The file is nested too deeply to be read. Use plain fields, paragraphs and lists.',
  },
]

function fieldNames(): string {
  return 'title, aliases, summary, summarySource, founding, status, areas, places, approaches, preventionLevels, violenceTypes, settings, ages, groups, audience, referral, dose, tailoring, fidelityPlanned, fidelityActual, tried, organisations, whoToAsk, started, ended, money, evaluations, evidenceReason, direction, outcomes, limits, contradictions, mustStay, mayChange, inPlaceFirst, challenges, lessons, materials, adaptedFrom, adaptedBy, relatedTo, unknowns, sources, review'
}
