import type { Metadata } from 'next'
import { DocHead } from '../../../../../components/layout/doc-head'
import { Page } from '../../../../../components/layout/page'
import { LessonList } from '../../../../../components/lessons/collected-lessons'
import { PageNumbers } from '../../../../../components/library/page-numbers'
import { caseStudies } from '../../../../../lib/content/case-studies'
import { collectLessons, type LessonThemePage, toLessonPages, toLessonPath } from '../../../../../lib/library/all-lessons'
import { toPageMetadata } from '../../../../../lib/share/page-metadata'
import { themes } from '../../../../../lib/vocabulary/themes'

type Params = { readonly theme: string; readonly number: string }
type Props = { readonly params: Promise<Params> }

const pages = toLessonPages(collectLessons(caseStudies))

export const dynamicParams = false

export function generateStaticParams() {
  return pages.map(({ theme, number }) => ({ theme, number: String(number) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { theme, number, of, total } = getPage(await params)
  return toPageMetadata({
    title: `Lessons: ${themes[theme]}${of > 1 ? `, page ${number} of ${of}` : ''}`,
    description: `${themes[theme]}: ${total} challenges and lessons from areas that tried to prevent serious violence.`,
    path: toLessonPath(theme, number),
  })
}

/** The challenges and lessons of one theme, a hundred a page. */
export default async function LessonThemePartPage({ params }: Props) {
  const { theme, items, number, of, total } = getPage(await params)
  return (
    <Page section="lessons">
      <DocHead
        title={themes[theme]}
        crumbs={[['/lessons/', 'Lessons']]}
        lede={`${total} challenges and lessons of case studies under this theme.${of > 1 ? ` Page ${number} of ${of}.` : ''}`}
      />
      <div className="frame lessons-page">
        <LessonList items={items} />
        <PageNumbers number={number} of={of} toPath={(other) => toLessonPath(theme, other)} />
      </div>
    </Page>
  )
}

/** Throws for a page there is none of: Next asks only for those listed. */
function getPage({ theme, number }: Params): LessonThemePage {
  const page = pages.find((candidate) => candidate.theme === theme && String(candidate.number) === number)
  if (!page) throw new Error(`No page ${number} of the theme "${theme}".`)
  return page
}
