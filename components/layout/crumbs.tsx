import { toHref } from '../../lib/site'

/** The way up, from the section to the page above this one. */
export function Crumbs({ links }: { readonly links: readonly (readonly [path: string, text: string])[] }) {
  return (
    <nav className="crumbs" aria-label="You are here">
      <ol>
        {links.map(([path, text]) => (
          <li key={path}>
            <a href={toHref(path)}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
