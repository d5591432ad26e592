import type { CollectedLesson, LessonTheme } from '../../lib/library/all-lessons'
import { formatList } from '../../lib/library/format-list'
import { toHref } from '../../lib/site'
import { areas } from '../../lib/vocabulary/areas'
import { themes } from '../../lib/vocabulary/themes'
import { Section } from '../layout/section'
import { BasisMark } from '../record/basis-mark'

const kinds = { challenge: 'Challenge', lesson: 'Lesson' } as const

/** One theme: what was hard, and what areas would tell the next one, each with the record it comes from. */
export function CollectedLessons({ theme: { theme, items } }: { readonly theme: LessonTheme }) {
  return (
    <div className="lesson-theme" data-lesson-theme>
      <Section
        id={theme}
        title={themes[theme]}
        note={`${items.length} in all, from ${new Set(items.map(({ slug }) => slug)).size} case studies.`}
      >
        <ul className="collected">
          {items.map((item) => (
            <Collected key={`${item.slug} ${item.anchor}`} item={item} />
          ))}
        </ul>
      </Section>
    </div>
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
