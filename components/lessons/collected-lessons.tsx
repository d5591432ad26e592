import { type CollectedLesson, type LessonTheme, mostOfTheme, toLessonPath } from '../../lib/library/all-lessons'
import { formatList } from '../../lib/library/format-list'
import { toHref } from '../../lib/site'
import { areas } from '../../lib/vocabulary/areas'
import { themes } from '../../lib/vocabulary/themes'
import { Section } from '../layout/section'
import { BasisMark } from '../record/basis-mark'

const kinds = { challenge: 'Challenge', lesson: 'Lesson' } as const

/** One theme: what was hard, and what areas would tell the next one, each with the record it comes from. */
export function CollectedLessons({ theme: { theme, items } }: { readonly theme: LessonTheme }) {
  const shown = items.slice(0, mostOfTheme)
  return (
    <div className="lesson-theme" data-lesson-theme>
      <Section id={theme} title={themes[theme]} note={<ThemeNote theme={theme} items={items} />}>
        <LessonList items={shown} />
        {items.length > shown.length && (
          <p className="section-note">
            The first {shown.length} are shown. <a href={toHref(toLessonPath(theme))}>All {items.length} on pages of their own</a>.
          </p>
        )}
      </Section>
    </div>
  )
}

function ThemeNote({ theme, items }: LessonTheme) {
  const records = new Set(items.map(({ slug }) => slug)).size
  return (
    <>
      {items.length} in all, from {records} case studies. <a href={toHref(toLessonPath(theme))}>This theme alone</a>
    </>
  )
}

/** Challenges and lessons, each with the record it comes from. */
export function LessonList({ items }: { readonly items: readonly CollectedLesson[] }) {
  return (
    <ul className="collected">
      {items.map((item) => (
        <Collected key={`${item.slug} ${item.anchor}`} item={item} />
      ))}
    </ul>
  )
}

function Collected({ item: { kind, anchor, text, basis, slug, title, approaches, areas: places } }: { readonly item: CollectedLesson }) {
  return (
    <li className="collected__item" data-approach={approaches.join(' ')} data-basis={basis}>
      <span className="collected__kind">{kinds[kind]}</span>{' '}
      <div>
        <p>{text}</p>
        <p className="collected__from">
          <a href={toHref(`/case-studies/${slug}/#${anchor}`)}>{title}</a>
          {', '}
          {places.length > 3 ? `${places.length} police force areas` : formatList(places.map((id) => areas[id].label))}
        </p>
      </div>{' '}
      <BasisMark basis={basis} />
    </li>
  )
}
