import { useState } from 'react'
import { mostCompared, toComparePath } from '../../lib/compare/compare-state'
import { formatNumber } from '../../lib/library/format-count'
import { formatShortlistCsv } from '../../lib/shortlist/format-csv'
import { formatShortlistMarkdown } from '../../lib/shortlist/format-markdown'
import type { Listed } from '../../lib/shortlist/listed-card'
import { formatShortlistLink } from '../../lib/shortlist/shortlist-link'
import { toHref } from '../../lib/site'
import { CopyAction } from '../layout/copy-action'
import { Icon } from '../layout/icon'
import { CitationDownloads } from './citation-downloads'
import { download } from './download'

type Props = { readonly listed: readonly Listed[]; readonly onEmpty: () => void }

/** What can be done with a shortlist: compare, print, share, carry away, empty. */
export function ShortlistTools({ listed, onEmpty }: Props) {
  const known = listed.flatMap(({ card }) => (card ? [card.slug] : []))
  return (
    <aside className="shortlist-tools" aria-label="Use this list">
      <section>
        <a className="button" href={toHref(toComparePath(known.slice(0, mostCompared)))}>
          <Icon name="compare" /> {toCompareLabel(known.length)}
        </a>
        <a className="button button--quiet" href={toHref('/shortlist/?view=briefing')}>
          <Icon name="print" /> Printable briefing
        </a>
      </section>
      <ShareList listed={listed} />
      <section>
        <h2>Take it with you</h2>
        <ul>
          <li>
            <button className="action" type="button" onClick={() => download(formatShortlistCsv(listed), 'shortlist.csv', 'text/csv')}>
              <Icon name="download" /> Spreadsheet (CSV)
            </button>
          </li>
          <li>
            <CopyAction
              label="Copy as Markdown"
              said="Copied. Paste it into your paper."
              toText={() => formatShortlistMarkdown(listed, toToday())}
            />
          </li>
        </ul>
        <CitationDownloads slugs={known} />
      </section>
      <section>
        <button className="action" type="button" onClick={onEmpty}>
          <Icon name="close" /> Empty the list
        </button>
      </section>
    </aside>
  )
}

function ShareList({ listed }: Pick<Props, 'listed'>) {
  const [withNotes, setWithNotes] = useState(true)
  const hasNotes = listed.some(({ note }) => note !== '')
  const toLink = () => `${window.location.origin}${window.location.pathname}${formatShortlistLink(listed, withNotes)}`
  return (
    <section>
      <h2>Share it</h2>
      {hasNotes && (
        <div className="option">
          <input id="with-notes" type="checkbox" checked={withNotes} onChange={() => setWithNotes(!withNotes)} />
          <label htmlFor="with-notes">With my notes</label>
        </div>
      )}
      <CopyAction label="Copy a link to this list" toText={toLink} />
      <p className="quiet">The list travels inside the link, not through us. Who has the link can read it.</p>
    </section>
  )
}

function toCompareLabel(count: number): string {
  if (count < 2) return 'Compare with others'
  return count > mostCompared ? `Compare the first ${formatNumber(mostCompared)}` : 'Compare these'
}

function toToday(): string {
  return new Date().toISOString().slice(0, 10)
}
