/** Bands of age to filter by. Stored key → label shown, in the order shown. */
export const ageBands = {
  'under-10': 'Under 10',
  '10-13': '10 to 13',
  '14-17': '14 to 17',
  '18-25': '18 to 25',
  'over-25': 'Over 25',
  any: 'No age given: places, staff, everybody',
} as const

export type AgeBand = keyof typeof ageBands
