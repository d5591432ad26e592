/** What the work tries to prevent. Stored key → label shown, in the order shown. */
export const violenceTypes = {
  'knife-carrying': 'Knife carrying',
  'knife-crime': 'Knife-enabled violence',
  'serious-youth-violence': 'Violence among children and young adults',
  'gang-exploitation': 'Groups, county lines and exploitation',
  'violence-with-injury': 'Assault and injury',
  homicide: 'Homicide',
  robbery: 'Robbery',
  'domestic-abuse': 'Domestic abuse',
  'sexual-violence': 'Sexual violence and harassment',
  'night-time': 'Night-time and alcohol-related violence',
  firearms: 'Gun crime',
  hate: 'Hate crime',
} as const

export type ViolenceTypeId = keyof typeof violenceTypes
