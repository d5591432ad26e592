import { formatDate } from '../../lib/library/format-date'
import type { DraftState, DraftStore } from '../../lib/propose/draft-storage'
import { parseDraft } from '../../lib/propose/draft-text'
import type { SetAside } from '../../lib/propose/set-aside'
import { download } from '../shortlist/download'

type Props = { readonly store: DraftStore; readonly state: DraftState }

/** What was put aside rather than overwritten: it can be brought back, downloaded or deleted. */
export function PutAside({ store, state }: Props) {
  if (state.aside.length === 0) return null
  return (
    <section className="finish__part" aria-labelledby="put-aside">
      <h3 id="put-aside">Put aside on this device</h3>
      <ul className="put-aside">
        {state.aside.map((entry) => (
          <Entry key={`${entry.at} ${entry.text.length}`} entry={entry} store={store} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry, store }: { readonly entry: SetAside; readonly store: DraftStore }) {
  const draft = parseDraft(entry.text)
  const title = draft ? toTitle(draft.frontMatter.title) : 'Text that is no draft'
  return (
    <li>
      <p>
        <strong>{title}</strong>
        {entry.at && `, ${formatDate(entry.at.slice(0, 10))}`}. {entry.why}
      </p>
      <p className="notice__actions">
        {draft && (
          <button className="action" type="button" onClick={() => store.replace(draft, 'You brought back another draft.')}>
            Bring back<span className="vh"> {title}</span>
          </button>
        )}
        <button className="action" type="button" onClick={() => download(entry.text, 'put-aside.draft.json', 'application/json')}>
          Download<span className="vh"> {title}</span>
        </button>
        <button className="action" type="button" onClick={() => store.forget(entry)}>
          Delete<span className="vh"> {title}</span>
        </button>
      </p>
    </li>
  )
}

function toTitle(title: unknown): string {
  return typeof title === 'string' && title !== '' ? title : 'Draft without a name'
}
