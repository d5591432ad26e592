/**
 * When the work comes in. Sources define the second and third differently; this is the library's working definition
 * (South Yorkshire VRU; Safer Communities Wales; Youth Endowment Fund). Stored key → label shown, in the order shown.
 */
export const preventionLevels = {
  primary: { label: 'Primary', meaning: 'before violence happens' },
  secondary: { label: 'Secondary', meaning: 'at the first signs of risk' },
  tertiary: { label: 'Tertiary', meaning: 'so that it does not happen again' },
} as const

export type PreventionLevelId = keyof typeof preventionLevels
