import type { ApproachId } from './approaches'

/** What an approach is, in one sentence. Apart from the labels, which every list in the browser needs. */
export const approachDefinitions: Readonly<Record<ApproachId, string>> = {
  'hospital-navigators': 'A trained worker meets people hurt by violence in hospital and keeps supporting them after they leave.',
  'custody-diversion':
    'Support offered at arrest or before court so that a person can change direction, sometimes in place of prosecution.',
  'focused-deterrence':
    'A small number of people driving serious violence get an offer of help, a message from their community and certain consequences if violence goes on.',
  'hotspot-problem-solving':
    'Police and partners concentrate short visible patrols and tailored fixes on the few places where violence clusters.',
  'weapons-enforcement':
    'Police and courts use charging, bail, search powers and court orders to act on people found or expected to carry weapons.',
  'mentoring-trusted-adult': 'A child or adult at risk is matched with one dependable person who sees them regularly over months.',
  'therapy-family': 'Talking therapies for individuals, or work with the whole family, to change behaviour and heal trauma.',
  'school-education':
    'Lessons, skills training and support in schools that reduce conflict, keep children in education or change how they treat each other.',
  'sport-positive-activities': 'Regular sport, arts or outdoor activity used to draw young people in and connect them to support.',
  'employment-skills': 'Paid work, training or job support as a way out of offending or exploitation.',
  'outreach-exploitation':
    'Workers go to where young people are, or work with those caught in gangs or county lines, to get them out safely.',
  'da-perpetrator': 'Work with people who abuse partners or family to stop it, together with support for victims.',
  'vawg-bystander': 'Campaigns and training that change norms on sexual harassment and abuse and teach people to step in safely.',
  'safer-places-night-time':
    'Changes to streets, venues, transport and licensing, and staffed help at night, that cut opportunities for violence.',
  'community-place-based': 'Residents and local groups in one small area decide and deliver, usually with pooled money over years.',
  'data-sharing-analysis': 'Health, police and council data joined to show where, when and to whom violence happens, and to steer action.',
  'trauma-informed-systems': 'Training and redesign so that services recognise trauma, avoid repeating harm and work in the same way.',
}
