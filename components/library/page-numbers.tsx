import { listPageNumbers } from '../../lib/library/plain-list'
import { toHref } from '../../lib/site'

type Props = {
  readonly number: number
  readonly of: number
  /** The address of a page. */
  readonly toPath: (number: number) => string
}

/** The way through the pages of a long list. Nothing where there is one. */
export function PageNumbers({ number, of, toPath }: Props) {
  if (of === 1) return null
  return (
    <nav className="page-numbers" aria-label="Pages">
      <ul>
        {number > 1 && <PageLink path={toPath(number - 1)} rel="prev" text="Previous" />}
        {listPageNumbers(number, of).map((candidate, index) =>
          candidate === undefined ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no identity but its place
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <PageLink key={candidate} path={toPath(candidate)} text={String(candidate)} current={candidate === number} />
          ),
        )}
        {number < of && <PageLink path={toPath(number + 1)} rel="next" text="Next" />}
      </ul>
    </nav>
  )
}

type LinkProps = { readonly path: string; readonly text: string; readonly rel?: 'prev' | 'next'; readonly current?: boolean }

function PageLink({ path, text, rel, current }: LinkProps) {
  return (
    <li>
      <a href={toHref(path)} rel={rel} aria-current={current ? 'page' : undefined}>
        {!rel && <span className="vh">Page </span>}
        {text}
      </a>
    </li>
  )
}
