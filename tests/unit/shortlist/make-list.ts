import type { Change, Shortlist } from '../../../lib/shortlist/shortlist'
import { pickSome } from '../library/random'

const slugs = ['alpha', 'beta', 'gamma', 'delta', 'a-e-navigators', 'x2', '7']
export const notes = [
  '',
  'Ask Slough.',
  'Line one\nline two',
  'a,b:c;d#e?f&g=h%20i',
  '=SUM(A1)',
  '“quoted” & <b>bold</b>',
  '🔪 café',
  '  spaces  ',
  '!*~_.()',
]

/** A list as a reader could have made it. */
export function makeList(random: () => number): Shortlist {
  return pickSome(slugs, random, 0.5).map((slug) => ({ slug, note: notes[Math.floor(random() * notes.length)] ?? '' }))
}

/** Something a reader could do. */
export function makeChange(random: () => number): Change {
  const slug = slugs[Math.floor(random() * slugs.length)] ?? 'alpha'
  const note = notes[Math.floor(random() * notes.length)] ?? ''
  const changes: readonly Change[] = [
    { kind: 'add', slug },
    { kind: 'add', slug, note, at: 0 },
    { kind: 'remove', slug },
    { kind: 'move', slug, by: 1 },
    { kind: 'move', slug, by: -1 },
    { kind: 'note', slug, note },
    { kind: 'merge', list: makeList(random) },
    { kind: 'replace', list: makeList(random) },
  ]
  return changes[Math.floor(random() * changes.length)] ?? { kind: 'add', slug }
}
