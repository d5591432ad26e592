import { toSlug } from '../../lib/propose/draft'
import type { DraftState, DraftStore } from '../../lib/propose/draft-storage'
import { formatDraft } from '../../lib/propose/draft-text'
import { download } from '../shortlist/download'

type Props = { readonly store: DraftStore; readonly state: DraftState }

/** What a reader must know about where the draft is: no room, another tab, a draft that could not be read. */
export function DraftNotices({ store, state }: Props) {
  return (
    <>
      {state.trouble && (
        <div className="notice" role="alert">
          <p>
            <strong>
              {state.trouble === 'full'
                ? 'Your browser has no room left to keep this draft.'
                : 'Your browser does not let this page keep anything.'}
            </strong>{' '}
            {state.trouble === 'full'
              ? 'You can go on writing, but what you change now is lost when this page is closed.'
              : 'This may be a private window, or data of sites is switched off. You can write, but all is lost when this page is closed.'}{' '}
            Download the draft before you leave; it can be opened here again.
          </p>
          <DownloadDraft store={store} state={state} />
        </div>
      )}
      {state.damaged && (
        <p className="notice" role="alert">
          <strong>What this device had kept could not be read as a draft.</strong> It is not deleted: it is under “Put aside” on the last
          step, where you can download it.
        </p>
      )}
      {state.other && <OtherTab store={store} />}
      {state.replaced && (
        <div className="notice" role="alert">
          <p>
            <strong>This draft was changed in another tab or window.</strong> You see the newer version.
          </p>
          <p className="notice__actions">
            <button
              className="action"
              type="button"
              onClick={() => state.replaced && store.replace(state.replaced, 'You brought back an earlier version.')}
            >
              Bring back what stood here
            </button>
            <button className="action" type="button" onClick={() => store.dismissReplaced()}>
              Go on with the newer version
            </button>
          </p>
        </div>
      )}
    </>
  )
}

function OtherTab({ store }: Pick<Props, 'store'>) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>Another tab or window has changed this draft too.</strong> Nothing is overwritten until you choose; the version you do not
        choose is put aside.
      </p>
      <p className="notice__actions">
        <button className="action" type="button" onClick={() => store.choose('mine')}>
          Keep what is written here
        </button>
        <button className="action" type="button" onClick={() => store.choose('theirs')}>
          Take the other version
        </button>
      </p>
    </div>
  )
}

/** The draft as a file that this page opens again, finished or not. */
export function DownloadDraft({ store, state }: Props) {
  function save(): void {
    download(formatDraft(state.draft), `${toSlug(state.draft) || 'case-study'}.draft.json`, 'application/json')
    store.takeAway()
  }
  return (
    <button className="action" type="button" onClick={save}>
      Download the draft
    </button>
  )
}
