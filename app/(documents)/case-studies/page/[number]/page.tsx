import type { Metadata } from 'next'
import { DocHead } from '../../../../../components/layout/doc-head'
import { Page } from '../../../../../components/layout/page'
import { Entries } from '../../../../../components/library/entries'
import { PageNumbers } from '../../../../../components/library/page-numbers'
import { caseStudies } from '../../../../../lib/content/case-studies'
import { toCard } from '../../../../../lib/library/card'
import { formatCaseStudies, toSentence } from '../../../../../lib/library/format-count'
import { type PlainListPage, toPlainList, toPlainListPath } from '../../../../../lib/library/plain-list'
import { toPageMetadata } from '../../../../../lib/share/page-metadata'
import { toHref } from '../../../../../lib/site'

type Props = { readonly params: Promise<{ readonly number: string }> }

const list = toPlainList(caseStudies.map(toCard))

export const dynamicParams = false

export function generateStaticParams() {
  return list.map(({ number }) => ({ number: String(number) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = getPage((await params).number)
  return {
    ...toPageMetadata({
      title: `Every case study, page ${page.number} of ${page.of}`,
      description: `Every case study of the library as plain pages, surest evidence first: for reading on without JavaScript. Page ${page.number} of ${page.of}.`,
      path: toPlainListPath(page.number),
    }),
    pagination: {
      previous: page.number > 1 ? toHref(toPlainListPath(page.number - 1)) : null,
      next: page.number < page.of ? toHref(toPlainListPath(page.number + 1)) : null,
    },
  }
}

/** Part of the library as a plain page, for readers without JavaScript and for machines. */
export default async function PlainListPartPage({ params }: Props) {
  const { number, of, cards } = getPage((await params).number)
  return (
    <Page section="case-studies">
      <DocHead
        title="Every case study"
        crumbs={[['/case-studies/', 'Case studies']]}
        lede={`${toSentence(formatCaseStudies(caseStudies.length))}, surest evidence first. Page ${number} of ${of}.`}
      />
      <div className="frame">
        <h2 className="vh">
          Page {number} of {of}
        </h2>
        <Entries cards={cards} />
        <PageNumbers number={number} of={of} toPath={toPlainListPath} />
      </div>
    </Page>
  )
}

/** Throws for a number without a page: Next asks only for those listed. */
function getPage(number: string): PlainListPage {
  const page = list.find((candidate) => String(candidate.number) === number)
  if (!page) throw new Error(`No page ${number} of the plain list.`)
  return page
}
