import type { CaseStudy } from '../content/case-study'
import type { ApproachId } from '../vocabulary/approaches'
import type { AreaId } from '../vocabulary/areas'
import type { Basis } from '../vocabulary/sources'
import { type ThemeId, themes } from '../vocabulary/themes'

/** A challenge or a lesson with the record it comes from. */
export type CollectedLesson = {
  readonly kind: 'challenge' | 'lesson'
  /** Its id in the page of its record: `lesson-2`. */
  readonly anchor: string
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
  return [...listOf('challenge', challenges), ...listOf('lesson', lessons)]

  function listOf(kind: CollectedLesson['kind'], items: LessonRecord['lessons']): readonly CollectedLesson[] {
    const numbered = items.map((item, index) => ({ ...item, anchor: `${kind}-${index + 1}` }))
    return numbered.filter((item) => item.theme === theme).map(({ text, basis, anchor }) => ({ kind, anchor, text, basis, ...from }))
  }
}
