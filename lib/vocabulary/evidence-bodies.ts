/** Who gathers evidence beyond single programmes. Stored key → label shown, in the order shown. */
export const evidenceBodies = {
  'yef-toolkit': 'Youth Endowment Fund Toolkit',
  'college-of-policing': 'College of Policing',
  'who-inspire': 'World Health Organization, INSPIRE',
} as const

export type EvidenceBody = keyof typeof evidenceBodies
