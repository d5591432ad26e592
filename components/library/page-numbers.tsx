import { listPageNumbers, toPlainListPath } from '../../lib/library/plain-list'
import { toHref } from '../../lib/site'

type Props = { readonly number: number; readonly of: number }

/** The way through the plain pages. Nothing where there is one. */
export function PageNumbers({ number, of }: Props) {
  if (of === 1) return null
  return (
    <nav className="page-numbers" aria-label="Pages">
      <ul>
        {number > 1 && <PageLink number={number - 1} rel="prev" text="Previous" />}
        {listPageNumbers(number, of).map((candidate) =>
          candidate === undefined ? (
            <li key={`gap-${number}`} aria-hidden="true">
              …
            </li>
          ) : (
            <PageLink key={candidate} number={candidate} text={String(candidate)} current={candidate === number} />
          ),
        )}
        {number < of && <PageLink number={number + 1} rel="next" text="Next" />}
      </ul>
    </nav>
  )
}

type LinkProps = { readonly number: number; readonly text: string; readonly rel?: 'prev' | 'next'; readonly current?: boolean }

function PageLink({ number, text, rel, current }: LinkProps) {
  return (
    <li>
      <a href={toHref(toPlainListPath(number))} rel={rel} aria-current={current ? 'page' : undefined}>
        {!rel && <span className="vh">Page </span>}
        {text}
      </a>
    </li>
  )
}
