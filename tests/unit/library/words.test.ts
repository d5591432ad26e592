import { expect, test } from 'vitest'
import { toAppliedTags } from '../../../lib/library/applied-tags'
import { toCountHeading, toPageTitle, toStatus } from '../../../lib/library/describe-state'
import { toDroppedNotice } from '../../../lib/library/dropped-notice'
import { formatLibraryState, parseLibraryState } from '../../../lib/library/library-state'

function parse(address: string) {
  return parseLibraryState(new URLSearchParams(address)).state
}
const filtered = '?q=youth+worker&setting=hospital&setting=custody&level=tertiary'

function readAloud(address: string): string {
  return toAppliedTags(parse(address))
    .map(({ joiner, legend, label }) => [joiner, legend && `${legend}:`, label].filter(Boolean).join(' '))
    .join(' ')
}

test.each([
  ['', ''],
  ['?sort=title&view=map', ''],
  ['?area=wales', 'Area: Wales'],
  ['?setting=custody&level=tertiary&setting=hospital', 'Setting: Hospital or Police custody and Prevention level: Tertiary'],
  [filtered, 'Search: “youth worker” and Setting: Hospital or Police custody and Prevention level: Tertiary'],
])('the tags of %s read %s', (address, sentence) => {
  expect(readAloud(address)).toBe(sentence)
})

test('each tag leads to the state without it', () => {
  expect(toAppliedTags(parse(`${filtered}&sort=title&view=table`)).map(({ without }) => formatLibraryState(without))).toEqual([
    '?setting=hospital&setting=custody&level=tertiary&sort=title&view=table',
    '?q=youth+worker&setting=custody&level=tertiary&sort=title&view=table',
    '?q=youth+worker&setting=hospital&level=tertiary&sort=title&view=table',
    '?q=youth+worker&setting=hospital&setting=custody&sort=title&view=table',
  ])
})

test('an order that becomes the usual one without the question is no longer written', () => {
  expect(toAppliedTags(parse('?q=knife&sort=evidence')).map(({ without }) => formatLibraryState(without))).toEqual([''])
})

test.each([
  [0, 0, '0 case studies'],
  [1, 1, '1 case study'],
  [30, 30, '30 case studies'],
  [0, 30, '0 of 30 case studies'],
  [8, 30, '8 of 30 case studies'],
])('%i of %i: %s', (found, total, heading) => {
  expect(toCountHeading(found, total)).toBe(heading)
})

test.each([
  ['', 30, 'Case studies'],
  ['?view=map', 30, 'Case studies'],
  ['?area=wales', 4, 'Case studies: Area: Wales (4)'],
  [filtered, 0, 'Case studies: “youth worker”; Setting: Hospital or Police custody; Prevention level: Tertiary (0)'],
])('the title of %s with %i', (address, found, title) => {
  expect(toPageTitle(parse(address), found)).toBe(title)
})

test.each([
  ['', 30, 'All 30 case studies are listed, sorted by surest evidence.'],
  ['?sort=title', 30, 'All 30 case studies are listed, sorted by title.'],
  ['?q=knife', 3, '3 of 30 case studies found for “knife”, sorted by closest match.'],
  ['?area=wales&sort=reviewed', 4, '4 of 30 case studies found with Area: Wales, sorted by last reviewed.'],
  [filtered, 0, 'No case study found for “youth worker” with Setting: Hospital or Police custody, and Prevention level: Tertiary.'],
])('the status of %s with %i', (address, found, status) => {
  expect(toStatus(parse(address), found, 30)).toBe(status)
})

test.each([
  ['', undefined],
  ['?q=x&utm_source=mail', undefined],
  ['?setting=moon', { title: 'One part of the address was left out.', text: 'There is no setting called “moon”. The rest of it stands.' }],
  ['?area=', { title: 'One part of the address was left out.', text: 'One area was empty. The rest of it stands.' }],
  [
    '?colour=red',
    { title: 'One part of the address was left out.', text: 'This page knows no filter called “colour”. The rest of it stands.' },
  ],
  [
    '?sort=best&view=3d&evidence=certain&a=1&b=2',
    {
      title: '5 parts of the address were left out.',
      text: 'There is no order called “best”. There is no view called “3d”. There is no evidence step called “certain”. 2 more were unknown too. The rest of it stands.',
    },
  ],
  [
    `?area=${'x'.repeat(50)}`,
    { title: 'One part of the address was left out.', text: `There is no area called “${'x'.repeat(40)}…”. The rest of it stands.` },
  ],
])('%s is told as %j', (address, notice) => {
  expect(toDroppedNotice(parseLibraryState(new URLSearchParams(address)).dropped)).toEqual(notice)
})
