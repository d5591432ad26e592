import type { SearchField } from '../search/search-document'

/** Text files of a record: what stands first, the story, and the rest; a snippet loads the one it needs. */
const part = { head: 0, story: 1, facts: 2, lessons: 3 } as const

const names = { damping: 0.4, tier: 0 } as const
const labels = { damping: 0.3, tier: 0 } as const
/** Other words for a term, the same for every record with the term: they find it, and weigh little. */
const kin = { damping: 0.3, tier: 0, group: 'kin', weight: 0.6 } as const
const lessons = { damping: 0.7, tier: 0, group: 'lessons', anchor: 'lessons', part: part.lessons } as const
const story = { damping: 0.75, tier: 1, group: 'story', weight: 1, part: part.story } as const
const facts = { damping: 0.75, tier: 1, group: 'facts', weight: 0.8, part: part.facts } as const

/** What is searched of a case study, with the name and the section a result shows as its reason. */
export const searchFields = [
  { name: 'title', label: 'Title', weight: 3, ...names },
  { name: 'aliases', label: 'Also known as', weight: 2.5, ...names },
  { name: 'summary', label: 'Summary', weight: 2, damping: 0.5, tier: 0, part: part.head },
  { name: 'approach', label: 'Approach', weight: 1.6, ...labels },
  { name: 'area', label: 'Area', weight: 2, ...labels },
  { name: 'labels', label: 'Filed under', weight: 1.3, ...labels },
  { name: 'evidence', label: 'Evidence', weight: 1.6, ...labels },
  { name: 'status', label: 'Status', weight: 1.6, ...labels },
  { name: 'places', label: 'Places', weight: 1.6, damping: 0.5, tier: 0, part: part.head },
  { name: 'approachKin', label: 'Approach', ...kin },
  { name: 'areaKin', label: 'Area', ...kin, group: 'areaKin', weight: 1.6 },
  { name: 'lessons', label: 'Lessons', weight: 1.2, ...lessons },
  { name: 'challenges', label: 'Challenges', weight: 1.2, ...lessons, group: 'challenges', tier: 1 },
  { name: 'tried', label: 'What was tried', weight: 1.6, damping: 0.5, tier: 1, part: part.head },
  { name: 'audience', label: 'Who it is for', weight: 1.4, damping: 0.5, tier: 1, part: part.head },
  { name: 'organisations', label: 'Who took part', weight: 1.2, damping: 0.6, tier: 1, anchor: 'takes', part: part.facts },
  { name: 'nameKin', label: 'Who took part', ...kin, tier: 1, anchor: 'takes' },
  { name: 'problem', label: 'The problem it answers', anchor: 'problem', ...story },
  { name: 'how', label: 'How it works', anchor: 'how', ...story },
  { name: 'delivery', label: 'Who delivers it', anchor: 'delivery', ...story },
  { name: 'next', label: 'What happened next', anchor: 'next', ...story },
  { name: 'replication', label: 'What it takes', anchor: 'takes', ...facts },
  { name: 'measured', label: 'What was measured', anchor: 'measured', ...facts },
  { name: 'unknowns', label: 'Ask the area about', anchor: 'ask', ...facts, weight: 0.5 },
  { name: 'sources', label: 'Sources', anchor: 'sources', damping: 0.75, tier: 1, weight: 0.4 },
] as const satisfies readonly SearchField[]

export type SearchFieldName = (typeof searchFields)[number]['name']
