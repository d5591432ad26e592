/**
 * The six factors of the Hexagon Tool of the National Implementation Research Network (2018): three about the programme, three
 * about the place. `rows` are rows of the comparison that answer from the record.
 */
export const fitFactors = {
  need: {
    label: 'Need',
    side: 'place',
    question: 'Is this our problem, and are these our people?',
    ask: 'What do our own figures say about who is hurt, where and when? Who says so besides us? What do the people concerned say?',
    rows: ['audience', 'ages', 'violence', 'referral', 'tried'],
  },
  fit: {
    label: 'Fit',
    side: 'place',
    question: 'Does it suit what we do and value?',
    ask: 'What does it add to, replace or disturb? Does it agree with our plans, our duty and our communities?',
    rows: ['settings', 'levels', 'lead', 'sectors', 'may'],
  },
  capacity: {
    label: 'Capacity',
    side: 'place',
    question: 'Can we do it, and keep doing it?',
    ask: 'Have we the staff, places, data, money and leaders that it takes? For how long? Who does not agree yet?',
    rows: ['first', 'dose', 'money', 'funder'],
  },
  evidence: {
    label: 'Evidence',
    side: 'programme',
    question: 'How sure is it, and for people like ours?',
    ask: 'Were the people studied like ours? Which limit matters most here? What would we measure, against what?',
    rows: ['sure', 'way', 'outcomes', 'limits'],
  },
  support: {
    label: 'Support',
    side: 'programme',
    question: 'Who helps us start and stay on course?',
    ask: 'Who trains and coaches? Have we asked the area, and what did it answer? What does their help cost?',
    rows: ['materials', 'ask', 'fidelity', 'status'],
  },
  usability: {
    label: 'Usability',
    side: 'programme',
    question: 'Is it clear enough to do again?',
    ask: 'Do we know what must stay? What would we change, and is that safe? What went wrong elsewhere that could here?',
    rows: ['must', 'tailoring', 'challenges', 'unknowns'],
  },
} as const
export type FitFactorId = keyof typeof fitFactors
export const fitFactorIds = Object.keys(fitFactors) as FitFactorId[] // Object.keys forgets the literal keys

/** The reader's own judgement of a factor, in words. */
export const fitAnswers = {
  yes: 'Yes',
  partly: 'In part',
  no: 'No',
  ask: 'To find out',
} as const
export type FitAnswer = keyof typeof fitAnswers
