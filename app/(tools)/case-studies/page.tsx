import { Page } from '../../../components/layout/page'
import { Library } from '../../../components/library/library.client'
import { caseStudies } from '../../../lib/content/case-studies'
import { toCard } from '../../../lib/library/card'
import { sortCards } from '../../../lib/library/sort'
import { toPageMetadata } from '../../../lib/share/page-metadata'

export const metadata = toPageMetadata({
  title: 'Case studies',
  description:
    'What areas of England and Wales tried to prevent serious violence: search, filter and compare every case study of the library.',
  path: '/case-studies/',
})

/** The library. Its whole state lives in the address. */
export default function CaseStudiesPage() {
  const cards = sortCards(caseStudies.map(toCard), 'evidence')
  return (
    <Page section="case-studies">
      <Library cards={cards} />
    </Page>
  )
}
