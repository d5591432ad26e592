/** Where people are met or the work happens. Stored key → label shown. The order here is the order on screen and in addresses. */
export const settings = {
  hospital: 'Hospital',
  custody: 'Police custody',
  court: 'Court',
  prison: 'Prison or youth custody',
  school: 'School or college',
  street: 'Street or public place',
  'night-time-venue': 'Night-time venue',
  home: 'Home',
  community: 'Community',
  'place-of-worship': 'Place of worship',
  online: 'Online',
  system: 'Behind the scenes: data, systems and training',
} as const

export type SettingId = keyof typeof settings
