/**
 * The steps of the form in the order in which a case study is best written: what it is called, what is known of it, then
 * fact by fact. A test fails when a field of the schema stands in no step, or in two.
 */
export const formSteps = [
  {
    id: 'name',
    title: 'Name and summary',
    lede: 'What the programme is called, and what it is in one or two sentences. Someone who reads only this should know whether to read on.',
    fields: ['title', 'aliases', 'summary', 'summarySource', 'tried'],
  },
  {
    id: 'sources',
    title: 'Sources',
    lede: 'What is published about it: reports, evaluations, web pages, news. Enter them first; every fact that follows names the sources that say so.',
    fields: ['sources'],
  },
  { id: 'status', title: 'Status', lede: 'Whether it runs, and how recently a source says so.', fields: ['status'] },
  {
    id: 'place',
    title: 'Place',
    lede: 'The police force areas put it on the map; the places say where in them.',
    fields: ['areas', 'places'],
  },
  {
    id: 'what',
    title: 'What kind of work',
    lede: 'Readers filter by these. Choose what the work is, not all it touches.',
    fields: ['approaches', 'preventionLevels', 'violenceTypes', 'settings'],
  },
  {
    id: 'people',
    title: 'People',
    lede: 'Who it is for, how they come into it, and how much of it they get.',
    fields: ['ages', 'groups', 'audience', 'referral', 'dose', 'tailoring', 'fidelityPlanned', 'fidelityActual'],
  },
  {
    id: 'organisations',
    title: 'Organisations',
    lede: 'Who leads, pays and takes part. Name teams and organisations, never a person.',
    fields: ['organisations', 'whoToAsk'],
  },
  {
    id: 'time',
    title: 'Time and money',
    lede: 'As published. What no source says is left out and asked about later.',
    fields: ['started', 'ended', 'money'],
  },
  {
    id: 'evidence',
    title: 'Evidence',
    lede: 'Every evaluation and figure, with who measured it and against what. No effect, mixed and worse results belong here as much as good ones.',
    fields: ['evaluations', 'evidenceReason', 'direction', 'outcomes', 'limits', 'contradictions'],
  },
  {
    id: 'replication',
    title: 'Doing it elsewhere',
    lede: 'What another area needs to know: what must stay, what went wrong, what you would tell the next one.',
    fields: ['mustStay', 'mayChange', 'inPlaceFirst', 'challenges', 'lessons', 'materials', 'adaptedFrom', 'adaptedBy', 'relatedTo'],
  },
  {
    id: 'unknowns',
    title: 'What is not known',
    lede: 'What no source answers, worded as something to ask: cost, follow-up, numbers. A record that says so is more useful than one that is silent.',
    fields: ['unknowns'],
  },
  {
    id: 'story',
    title: 'The story',
    lede: 'The account, under fixed headings. Plain text; begin a line with “1.” for a step or “-” for a point, and put [^S1] behind a sentence to name its source.',
    fields: [],
  },
  {
    id: 'review',
    title: 'Dates',
    lede: 'Filled in for a new case study. When you correct one, add what changed.',
    fields: ['review', 'founding'],
  },
] as const

/** The step after the last, where the file is checked, seen and taken away. */
export const lastStep = { id: 'finish', title: 'Check and hand in' } as const

/** What to write under each heading of the body. */
export const partHelp: Readonly<Record<string, string>> = {
  problem: 'What was going wrong, where and for whom, before the programme began.',
  how: 'What happens, step by step, from how someone is found to when it ends. Begin each step with a few words in two asterisks: 1. **Meet in custody.** A worker …',
  delivery: 'Which workers and organisations do what, with what training and hours.',
  next: 'Growth, change, or how and why it stopped.',
}
