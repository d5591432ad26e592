import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { CollectedLessons } from '../../../components/lessons/collected-lessons'
import { LessonFilters } from '../../../components/lessons/lesson-filters'
import { BasisMark } from '../../../components/record/basis-mark'
import { caseStudies } from '../../../lib/content/case-studies'
import { collectLessons, mostOfTheme } from '../../../lib/library/all-lessons'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import { approachIds } from '../../../lib/vocabulary/approaches'
import { themes } from '../../../lib/vocabulary/themes'

const groups = collectLessons(caseStudies)
const used = approachIds.filter((id) => caseStudies.some(({ approaches }) => approaches.includes(id)))

export const metadata = toPageMetadata({
  title: 'Lessons',
  description:
    'Challenges and lessons of every case study, by theme: what areas that tried to prevent serious violence would tell the next one.',
  path: '/lessons/',
})

export default function LessonsPage() {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Page section="lessons">
      <DocHead
        title="Lessons"
        lede={`What was hard, and what areas would tell the next one: ${count} challenges and lessons from ${caseStudies.length} case studies, by theme.`}
      >
        <nav className="jump" aria-label="Themes">
          {groups.map(({ theme, items }) => (
            <a key={theme} href={`#${theme}`}>
              {themes[theme]} <span className="count">{items.length}</span>
            </a>
          ))}
        </nav>
      </DocHead>
      <div className="frame lessons-page">
        <p className="section-note">
          <BasisMark basis="published" /> means a source says so. <BasisMark basis="reading" /> is what this library takes from it. Each
          links to its place in its record, where its sources stand.
        </p>
        <LessonFilters approachIds={used} whole={groups.every(({ items }) => items.length <= mostOfTheme)} />
        {groups.map((theme) => (
          <CollectedLessons key={theme.theme} theme={theme} />
        ))}
      </div>
    </Page>
  )
}
