import type { ApproachId } from './approaches'

/**
 * Models that several areas run in their own way, by the approach that is the model. The name is that of the programmes, not
 * of the approach. Stored key → label shown.
 */
export const families = {
  'hospital-navigators': 'Hospital navigators',
  'custody-diversion': 'Help and diversion at arrest',
  'focused-deterrence': 'Focused deterrence',
  'vawg-bystander': 'Bystander programmes',
  'data-sharing-analysis': 'Shared data for prevention',
} as const satisfies Partial<Readonly<Record<ApproachId, string>>>

export type FamilyId = keyof typeof families
export const familyIds = Object.keys(families) as FamilyId[] // Object.keys forgets the literal keys
