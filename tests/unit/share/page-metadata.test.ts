import { expect, test } from 'vitest'
import { toCaseStudyMetadata } from '../../../lib/share/case-study-metadata'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import { site } from '../../../lib/site'
import { makeCaseStudy } from '../../make-case-study'

const page = { title: 'Approaches', description: 'Every approach.', path: '/approaches/' }

test('a page names its one address and the image of the site', () => {
  const { alternates, openGraph, twitter } = toPageMetadata(page)
  const images = [{ url: `${site.origin}/card.png`, width: 1200, height: 630 }]
  expect(alternates).toMatchObject({ canonical: `${site.origin}/approaches/` })
  expect(openGraph).toMatchObject({ type: 'website', url: `${site.origin}/approaches/`, siteName: site.name, locale: 'en_GB', images })
  expect(twitter).toMatchObject({ card: 'summary_large_image', title: 'Approaches', images })
})

test('only the home page, which has the name of the site as its title, takes no suffix', () => {
  expect(toPageMetadata(page).title).toBe('Approaches')
  expect(toPageMetadata({ ...page, title: site.name }).title).toEqual({ absolute: site.name })
})

test('a case study is an article with its own image, its areas and its dates', () => {
  const { description, openGraph } = toCaseStudyMetadata(makeCaseStudy({ areas: ['sussex', 'kent'] }))
  expect(description).toBe('Kent, Sussex: Trained wardens ride late buses and calm arguments before they turn into fights.')
  expect(openGraph).toMatchObject({
    type: 'article',
    publishedTime: '2026-04-01',
    modifiedTime: '2026-05-01',
    images: [
      {
        url: `${site.origin}/case-studies/evening-bus-wardens/card.png`,
        alt: 'Evening Bus Wardens. Kent, Sussex, marked on a tile map of the 43 police force areas.',
      },
    ],
  })
})
