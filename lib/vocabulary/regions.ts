/** The nine regions of England, and Wales, in the order shown. */
export const regions = {
  'north-east': 'North East',
  'north-west': 'North West',
  'yorkshire-and-the-humber': 'Yorkshire and the Humber',
  'east-midlands': 'East Midlands',
  // The police force area of the same name holds the plain id; the region's says what it is.
  'west-midlands-region': 'West Midlands region',
  'east-of-england': 'East of England',
  london: 'London',
  'south-east': 'South East',
  'south-west': 'South West',
  wales: 'Wales',
} as const

export type RegionId = keyof typeof regions
export const regionIds = Object.keys(regions) as RegionId[] // Object.keys forgets the literal keys
