import type { CaseStudy } from '../content/case-study'
import type { ApproachId } from '../vocabulary/approaches'
import type { AreaId } from '../vocabulary/areas'
import type { Basis } from '../vocabulary/sources'
import { type ThemeId, themes } from '../vocabulary/themes'

/** A challenge or a lesson with the record it comes from. */
export type CollectedLesson = {
  readonly kind: 'challenge' | 'lesson'
  readonly text: string
  readonly basis: Basis
  readonly slug: string
  readonly title: string
  readonly approaches: readonly ApproachId[]
  readonly areas: readonly AreaId[]
}
export type LessonTheme = { readonly theme: ThemeId; readonly items: readonly CollectedLesson[] }

type LessonRecord = Pick<CaseStudy, 'slug' | 'title' | 'approaches' | 'areas' | 'challenges' | 'lessons'>

/** Every challenge and lesson of the collection by theme, record by record, challenges first; themes without any are left out. */
export function collectLessons(records: readonly LessonRecord[]): readonly LessonTheme[] {
  const themeIds = Object.keys(themes) as ThemeId[] // Object.keys forgets the literal keys
  return themeIds
    .map((theme) => ({ theme, items: records.flatMap((record) => listLessons(record, theme)) }))
    .filter(({ items }) => items.length > 0)
}

function listLessons({ slug, title, approaches, areas, challenges, lessons }: LessonRecord, theme: ThemeId): readonly CollectedLesson[] {
  const from = { slug, title, approaches, areas }
  return [
    ...challenges.filter((item) => item.theme === theme).map(({ text, basis }) => ({ kind: 'challenge' as const, text, basis, ...from })),
    ...lessons.filter((item) => item.theme === theme).map(({ text, basis }) => ({ kind: 'lesson' as const, text, basis, ...from })),
  ]
}
