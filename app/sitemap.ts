import type { MetadataRoute } from 'next'
import { caseStudies } from '../lib/content/case-studies'
import { guideIds } from '../lib/content/guide-links'
import { collectLessons, toLessonPages, toLessonPath } from '../lib/library/all-lessons'
import { placeIds } from '../lib/library/area-place'
import { toCard } from '../lib/library/card'
import { toPlainList, toPlainListPath } from '../lib/library/plain-list'
import { toUrl } from '../lib/site'
import { approachIds } from '../lib/vocabulary/approaches'

export const dynamic = 'force-static'

const pages = [
  '/',
  '/case-studies/',
  '/compare/',
  '/shortlist/',
  '/replicate/',
  '/fit/',
  '/propose/',
  '/approaches/',
  '/areas/',
  '/evidence-map/',
  '/lessons/',
  '/about/',
  '/about/evidence/',
  '/about/duty/',
  '/about/data/',
  '/about/matching/',
  '/about/guides/',
  '/about/guides/fields/',
  ...guideIds.map((id) => `/about/guides/${id}/`),
  '/accessibility/',
  '/privacy/',
]

/** Every address of the site; a record with the day it was last read again. */
export default function sitemap(): MetadataRoute.Sitemap {
  return [
    ...[...pages, ...approachIds.map((id) => `/approaches/${id}/`), ...placeIds.map((id) => `/areas/${id}/`)].map((path) => ({
      url: toUrl(path),
    })),
    ...toPlainList(caseStudies.map(toCard)).map(({ number }) => ({ url: toUrl(toPlainListPath(number)) })),
    ...toLessonPages(collectLessons(caseStudies)).map(({ theme, number }) => ({ url: toUrl(toLessonPath(theme, number)) })),
    ...caseStudies.map(({ slug, review }) => ({ url: toUrl(`/case-studies/${slug}/`), lastModified: review.reviewed })),
  ]
}
