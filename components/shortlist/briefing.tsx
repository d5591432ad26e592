import { toComparable } from '../../lib/compare/briefing'
import { toComparison } from '../../lib/compare/comparison'
import { formatDate } from '../../lib/library/format-date'
import { formatList } from '../../lib/library/format-list'
import { formatPlace } from '../../lib/library/format-place'
import type { Listed } from '../../lib/shortlist/listed-card'
import { toHref } from '../../lib/site'
import { ComparisonTable } from '../compare/comparison-table'
import { useRecords } from '../compare/use-records'
import { Icon } from '../layout/icon'
import { BriefingSheet } from './briefing-sheet'
import { NothingSaved } from './nothing-saved'

/** The shortlist to take into a meeting: one page a programme, then the comparison. */
export function Briefing({ listed }: { readonly listed: readonly Listed[] }) {
  const cards = listed.flatMap(({ card }) => (card ? [card] : []))
  const { found, failed, waiting, retry } = useRecords(cards.map(({ slug }) => slug))
  const today = formatDate(new Date().toISOString().slice(0, 10))
  if (cards.length === 0) {
    return (
      <div className="frame shortlist-page">
        <NothingSaved />
      </div>
    )
  }
  return (
    <div className="frame briefing">
      <div className="briefing__tools">
        <button className="button" type="button" onClick={() => window.print()} disabled={waiting}>
          <Icon name="print" /> Print
        </button>
        <a href={toHref('/shortlist/')}>Back to the list</a>
        <p role="status">{waiting ? 'Reading the records…' : toReady(found.length, failed.length)}</p>
        {failed.length > 0 && (
          <button className="action" type="button" onClick={retry}>
            Try again
          </button>
        )}
      </div>
      {found.map((record, index) => (
        <BriefingSheet
          key={record.slug}
          record={record}
          place={formatPlace(record.areas)}
          note={listed.find(({ slug }) => slug === record.slug)?.note ?? ''}
          foot={`Shortlist, ${today}: ${index + 1} of ${found.length}`}
        />
      ))}
      {!waiting &&
        toComparable(found).map((records) => (
          <section key={records.map(({ slug }) => slug).join()} className="briefing__comparison">
            <h2>Side by side</h2>
            <ComparisonTable
              caption={`Comparison of ${formatList(records.map(({ title }) => title))}`}
              columns={records.map(({ slug, title }) => ({ slug, title, head: <span className="comparison__title">{title}</span> }))}
              groups={toComparison(records)}
            />
          </section>
        ))}
    </div>
  )
}

function toReady(found: number, failed: number): string {
  const pages = found === 1 ? 'One page.' : `${found} pages, one a programme, and the comparison.`
  return failed === 0 ? pages : `${pages} ${failed} could not be loaded.`
}
