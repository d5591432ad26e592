import type { MetadataRoute } from 'next'
import { appIcons, toIconPath } from '../lib/share/app-icons'
import { site, toHref } from '../lib/site'

export const dynamic = 'force-static'

/** What a device needs to put the library among its applications. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: site.name,
    short_name: 'Practice Library',
    description: 'What areas of England and Wales tried to prevent serious violence, what happened, and what it takes to do it again.',
    lang: site.locale,
    id: toHref('/'),
    start_url: toHref('/'),
    scope: toHref('/'),
    display: 'minimal-ui',
    theme_color: '#cfdfca',
    background_color: '#fcfdfa',
    icons: [
      { src: toHref('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...appIcons.map(({ name, size, purpose }) => ({
        src: toHref(toIconPath(name)),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  }
}
