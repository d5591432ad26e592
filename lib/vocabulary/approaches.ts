/** What kind of work a case study is. The order here is the order on screen and in addresses. */
export const approaches = {
  'hospital-navigators': { label: 'Hospital and A&E navigators' },
  'custody-diversion': { label: 'Custody navigators and diversion' },
  'focused-deterrence': { label: 'Focused deterrence' },
  'hotspot-problem-solving': { label: 'Hotspot policing and problem solving' },
  'weapons-enforcement': { label: 'Weapons enforcement and court orders' },
  'mentoring-trusted-adult': { label: 'Mentoring and trusted adults' },
  'therapy-family': { label: 'Therapy and family support' },
  'school-education': { label: 'School and education programmes' },
  'sport-positive-activities': { label: 'Sport, arts and positive activities' },
  'employment-skills': { label: 'Employment and skills' },
  'outreach-exploitation': { label: 'Outreach, exploitation and gang exit' },
  'da-perpetrator': { label: 'Domestic abuse perpetrator programmes' },
  'vawg-bystander': { label: 'VAWG, bystander and culture change' },
  'safer-places-night-time': { label: 'Safer places and the night-time economy' },
  'community-place-based': { label: 'Community-led and place-based work' },
  'data-sharing-analysis': { label: 'Data sharing and analysis' },
  'trauma-informed-systems': { label: 'Trauma-informed and workforce change' },
} as const

export type ApproachId = keyof typeof approaches
export const approachIds = Object.keys(approaches) as ApproachId[] // Object.keys forgets the literal keys
