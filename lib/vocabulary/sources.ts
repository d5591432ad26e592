/** What kind of source it is. Stored key → label shown. */
export const sourceKinds = {
  official: 'Official',
  evaluation: 'Evaluation',
  academic: 'Academic',
  press: 'Press',
  other: 'Other',
} as const
export type SourceKind = keyof typeof sourceKinds

/** Whether a source says it, or this library reads it from a source. */
export const bases = {
  published: 'published',
  reading: 'our reading',
} as const
export type Basis = keyof typeof bases

/** The part an organisation plays. */
export const roles = {
  lead: 'Lead',
  funder: 'Funder',
  partner: 'Partner',
} as const
export type Role = keyof typeof roles
