import { formatDate } from '../../lib/library/format-date'
import { toUrl } from '../../lib/site'
import { statuses } from '../../lib/vocabulary/statuses'
import { CompareLink } from '../compare/compare-link'
import { FitLink } from '../fit/fit-link'
import { Icon, type IconName } from '../layout/icon'
import { SaveSlot } from '../shortlist/save-slot'
import type { RecordProps } from './record-view'
import { SourceRefs } from './source-refs'

/** Ways to share and cite, without third parties; and whether the programme runs. What only a script can do is hidden until it does. */
export function RecordBar({ caseStudy, citations }: RecordProps) {
  const address = toUrl(`/case-studies/${caseStudy.slug}/`)
  return (
    <div className="record-bar">
      <div className="record-bar__in frame">
        <ul className="record-bar__actions">
          <li>
            <SaveSlot slug={caseStudy.slug} title={caseStudy.title} />
          </li>
          <li>
            <CompareLink slug={caseStudy.slug} title={caseStudy.title} />
          </li>
          <ScriptedAction icon="link" behaviour="copy-link" label="Copy link" />
          <li>
            <a className="action" href={toMailto(caseStudy.title, caseStudy.summary, address)}>
              <Icon name="mail" /> E-mail
            </a>
          </li>
          <ScriptedAction icon="print" behaviour="print" label="Print" />
          <li>
            <FitLink slug={caseStudy.slug} title={caseStudy.title} />
          </li>
          <li>
            <a className="action" href="#record">
              <Icon name="cite" /> Cite
            </a>
          </li>
          {/* Last: many browsers have no sheet to share with, and its place stays empty. */}
          <ScriptedAction icon="share" behaviour="share" label="Share…" />
        </ul>
        <p className="record-bar__said" role="status" data-said />
        <Status caseStudy={caseStudy} citations={citations} />
      </div>
    </div>
  )
}

type ActionProps = { readonly icon: IconName; readonly behaviour: string; readonly label: string }

/** Shown by the script, in development before React looks: hence no warning. */
function ScriptedAction({ icon, behaviour, label }: ActionProps) {
  return (
    <li className="waits" hidden data-enhance={behaviour} suppressHydrationWarning>
      <button className="action" type="button">
        <Icon name={icon} /> {label}
      </button>
    </li>
  )
}

function Status({ caseStudy: { status }, citations }: RecordProps) {
  const word = status.state === 'unknown' ? 'Not known whether it runs' : statuses[status.state]
  return (
    <p className="record-bar__status">
      {word}, as of {formatDate(status.asOf)}
      {status.note === undefined && <SourceRefs ids={status.source} at="cite-status" citations={citations} />}
      {status.note !== undefined && (
        <span className="record-bar__note">
          {status.note}
          <SourceRefs ids={status.source} at="cite-status" citations={citations} />
        </span>
      )}
    </p>
  )
}

/** A letter without an addressee: the title, the summary and the address. */
function toMailto(title: string, summary: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n\n${summary}\n\n${address}\n`)}`
}
