import { site, toHref } from '../../lib/site'

const about = [
  ['/about/', 'How records are made and checked'],
  ['/about/evidence/', 'What the evidence words mean'],
  ['/about/matching/', 'How programmes are matched'],
  ['/about/duty/', 'The Serious Violence Duty'],
  ['/about/guides/', 'Guides for authors and editors'],
  ['/about/data/', 'Open data, feeds and citation'],
  ['/propose/', 'Propose a case study'],
] as const

const statements = [
  ['/accessibility/', 'Accessibility'],
  ['/privacy/', 'Privacy'],
] as const

/** Who speaks here, and the pages about the library. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="site-footer__in frame">
        <div>
          <p>
            <strong>{site.name}</strong>
          </p>
          <p>
            An independent reference work. It grew out of the September 2023 “In Focus” report of the Association of Police and Crime
            Commissioners and does not speak for the Association, any force or any government department.
          </p>
          <p>No cookies, no trackers.</p>
        </div>
        <FooterNav label="About the library" links={about} />
        <FooterNav label="Statements" links={statements} />
      </div>
    </footer>
  )
}

function FooterNav({ label, links }: { readonly label: string; readonly links: readonly (readonly [path: string, text: string])[] }) {
  return (
    <nav aria-label={label}>
      <ul>
        {links.map(([path, text]) => (
          <li key={path}>
            <a href={toHref(path)}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
