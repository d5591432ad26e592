/** What a challenge or a lesson is about. Stored key → label shown, in the order shown. */
export const themes = {
  funding: 'Funding',
  'data-sharing': 'Data sharing',
  workforce: 'Workforce',
  'referral-engagement': 'Referral and engagement',
  'partnership-governance': 'Partnership and governance',
  evaluation: 'Evaluation',
  'equity-trust': 'Equity and trust',
  'law-custody': 'Law and custody',
  'place-logistics': 'Place and logistics',
} as const

export type ThemeId = keyof typeof themes
