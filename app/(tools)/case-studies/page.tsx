import { preload } from 'react-dom'
import { Page } from '../../../components/layout/page'
import { Library } from '../../../components/library/library.client'
import { cards, cardsVersion } from '../../../lib/data/collection'
import { columnsFile, toCardFilePath, toCardSource } from '../../../lib/library/card-source'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import { toHref } from '../../../lib/site'
import '../../globals.css'

export const metadata = toPageMetadata({
  title: 'Case studies',
  description:
    'What areas of England and Wales tried to prevent serious violence: search, filter and compare every case study of the library.',
  path: '/case-studies/',
})

/** The library. Its whole state lives in the address. */
export default function CaseStudiesPage() {
  const source = toCardSource(cards, cardsVersion)
  // The rest of a large library is asked for before the scripts have come.
  if (source.totals) preload(toHref(toCardFilePath(source.version, columnsFile)), { as: 'fetch', crossOrigin: 'anonymous' })
  return (
    <Page section="case-studies">
      <Library source={source} />
    </Page>
  )
}
