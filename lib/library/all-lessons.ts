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

/** The page of all themes shows so many of each; the pages of a theme go on. */
export const mostOfTheme = 70
/** So many stand on a page of one theme. */
const onPage = 100

/** A page of one theme: its number from 1, of how many, and its part of the items. */
export type LessonThemePage = LessonTheme & { readonly number: number; readonly of: number; readonly total: number }

/** Every theme on pages of its own. */
export function toLessonPages(groups: readonly LessonTheme[]): readonly LessonThemePage[] {
  return groups.flatMap(({ theme, items }) => {
    const of = Math.ceil(items.length / onPage)
    return Array.from({ length: of }, (_, index) => ({
      ...{ theme, number: index + 1, of, total: items.length },
      items: items.slice(index * onPage, (index + 1) * onPage),
    }))
  })
}

/** The address of a page of a theme. */
export function toLessonPath(theme: ThemeId, number = 1): string {
  return `/lessons/${theme}/${number}/`
}

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
