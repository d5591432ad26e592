import { expect, test } from 'vitest'
import { collectLessons } from '../../../lib/library/all-lessons'

const source = ['S1']
const record = {
  slug: 'bus-wardens',
  title: 'Bus Wardens',
  approaches: ['safer-places-night-time'] as const,
  areas: ['kent'] as const,
  challenges: [
    { theme: 'workforce' as const, text: 'Late hours.', basis: 'published' as const, source },
    { theme: 'funding' as const, text: 'One year at a time.', basis: 'reading' as const, source },
  ],
  lessons: [{ theme: 'workforce' as const, text: 'Pay travel home.', basis: 'reading' as const, source }],
}

test('challenges come before lessons, by theme, and keep the id they have in their record', () => {
  const groups = collectLessons([{ ...record, approaches: [...record.approaches], areas: [...record.areas] }])
  expect(groups.map(({ theme, items }) => [theme, items.map(({ anchor, text }) => `${anchor}: ${text}`)])).toEqual([
    ['funding', ['challenge-2: One year at a time.']],
    ['workforce', ['challenge-1: Late hours.', 'lesson-1: Pay travel home.']],
  ])
})

test('a theme nobody speaks of is left out', () => {
  expect(collectLessons([])).toEqual([])
})
