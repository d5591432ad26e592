import type { Citations } from '../../lib/content/citations'
import type { ThemedItem, ThemeGroup } from '../../lib/content/groupings'
import { themes } from '../../lib/vocabulary/themes'
import { BasisMark } from './basis-mark'
import { SectionHeading } from './section-heading'
import { SourceRefs } from './source-refs'

type Props = { readonly groups: readonly ThemeGroup[]; readonly citations: Citations }

const kinds = { challenge: 'Challenge', lesson: 'Lesson' } as const

/** What was hard, and what the area would tell the next one, by theme; each with a stable id to link to. */
export function ChallengesAndLessons({ groups, citations }: Props) {
  return (
    <section aria-labelledby="lessons">
      <SectionHeading id="lessons">Challenges and lessons</SectionHeading>
      <p className="section-note">
        <BasisMark basis="published" /> means a source says so. <BasisMark basis="reading" /> is what this library takes from it.
      </p>
      <div className="wide">
        {groups.map(({ theme, items }) => (
          <div className="theme" key={theme}>
            <h3 className="theme__name">{themes[theme]}</h3>
            <ul>
              {items.map((item) => (
                <Item key={`${item.kind} ${item.number}`} item={item} citations={citations} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function Item({ item: { kind, number, text, basis, source }, citations }: { readonly item: ThemedItem; readonly citations: Citations }) {
  return (
    <li className="lesson" id={`${kind}-${number}`}>
      <span className="lesson__kind">{kinds[kind]}</span>{' '}
      <p>
        {text}
        <SourceRefs ids={source} at={`cite-${kind}-${number}`} citations={citations} />
      </p>{' '}
      <BasisMark basis={basis} />
    </li>
  )
}
