/**
 * Who an organisation is under the Serious Violence Duty (Police, Crime, Sentencing and Courts Act 2022, Part 2 Chapter 1,
 * Schedules 1 and 2), and the sectors beside it that take part. Stored key → label shown, in the order shown.
 */
export const sectors = {
  police: 'Police',
  pcc: 'Police and crime commissioner or mayor',
  'violence-reduction-unit': 'Violence reduction unit',
  'local-authority': 'Local authority',
  health: 'Health',
  'youth-justice': 'Youth justice',
  probation: 'Probation',
  'fire-rescue': 'Fire and rescue',
  education: 'Education',
  prison: 'Prison and youth custody',
  courts: 'Prosecution and courts',
  voluntary: 'Voluntary and community',
  faith: 'Faith',
  university: 'University and research',
  government: 'National government',
  business: 'Business',
} as const

export type SectorId = keyof typeof sectors
