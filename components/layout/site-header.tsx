import { landViewBox } from '../../lib/map/land-path'
import { toHref } from '../../lib/site'
import { Icon } from './icon'

/** The sections of the site in the order of the navigation. */
const sections = {
  'case-studies': { label: 'Case studies', path: '/case-studies/' },
  approaches: { label: 'Approaches', path: '/approaches/' },
  areas: { label: 'Areas', path: '/areas/' },
  replicate: { label: 'Find for our area', path: '/replicate/' },
  'evidence-map': { label: 'Evidence map', path: '/evidence-map/' },
  lessons: { label: 'Lessons', path: '/lessons/' },
  shortlist: { label: 'Shortlist', path: '/shortlist/' },
  about: { label: 'About', path: '/about/' },
} as const

export type SiteSection = keyof typeof sections

type Props = { readonly section?: SiteSection | undefined }

/** Wordmark and main navigation: a popover behind a button on small screens, in line on wide ones; no script. */
export function SiteHeader({ section }: Props) {
  return (
    <header className="site-header sheet">
      <div className="site-header__in frame">
        <a className="wordmark" href={toHref('/')}>
          <svg className="wordmark__map" viewBox={landViewBox} aria-hidden="true">
            <use href="#land" />
          </svg>
          <span className="wordmark__text">
            <span>Serious Violence</span> <span>Practice Library</span>
          </span>
        </a>
        <button className="site-menu-button" type="button" popoverTarget="site-nav">
          <Icon name="menu" /> Menu
        </button>
        <nav className="site-nav" id="site-nav" aria-label="Main" popover="auto">
          <ul>
            {Object.entries(sections).map(([id, { label, path }]) => (
              <li key={id}>
                <a href={toHref(path)} aria-current={id === section ? 'true' : undefined}>
                  {label}
                  {id === 'shortlist' && <span className="count" data-shortlist-count="" suppressHydrationWarning />}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
