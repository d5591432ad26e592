import type { DraftState, DraftStore } from '../../lib/propose/draft-storage'
import { toRepositoryPage } from '../../lib/propose/repository'
import { site } from '../../lib/site'
import { CopyAction } from '../layout/copy-action'
import { Icon } from '../layout/icon'
import { download } from '../shortlist/download'
import { DownloadDraft } from './draft-notices'
import { useForm } from './form-context'
import type { Check } from './use-check'

type Props = { readonly store: DraftStore; readonly state: DraftState; readonly check: Check; readonly from: string | undefined }

/** The file: download, copy, or the page of the project's host where it is handed in. Finished or not, it can be taken away. */
export function HandIn({ store, state, check: { checked, behind, problems }, from }: Props) {
  const { records } = useForm()
  if (!checked || behind) return <DownloadDraft store={store} state={state} />
  const { file, text } = checked
  const name = file.replace(/^.*\//, '')
  const finished = problems.length === 0
  const taken = records.find(({ value }) => name === `${value}.mdx`)
  function save(): void {
    download(text, name === '.mdx' ? 'case-study.mdx' : name, 'text/markdown')
    store.takeAway()
  }
  return (
    <section className="finish__part" aria-labelledby="the-file">
      <h3 id="the-file">{finished ? 'The file' : 'The file so far'}</h3>
      {taken && (
        <p>
          <strong>The library already has a case study at this address</strong>: {taken.label}. The file would take its place. If it is
          another programme, give yours an address of its own in the first step.
        </p>
      )}
      {!finished && <p>It would not be accepted yet. You can take it away and open it here again.</p>}
      <p className="finish__actions">
        <button className={finished ? 'button' : 'button button--quiet'} type="button" onClick={save}>
          <Icon name="download" /> Download {name === '.mdx' ? 'the file' : name}
        </button>
        <CopyAction label="Copy the text" toText={() => text} said="Text copied." />
      </p>
      {finished && <Repository file={file} text={text} exists={taken !== undefined || name === `${from}.mdx`} />}
      <details className="finish__text">
        <summary>Read the file</summary>
        <pre>
          <code>{text}</code>
        </pre>
      </details>
    </section>
  )
}

function Repository({ file, text, exists }: { readonly file: string; readonly text: string; readonly exists: boolean }) {
  const page = toRepositoryPage(site.repository, file, text, exists)
  if (!page) {
    return (
      <p>
        Send the file to the project, as its CONTRIBUTING page tells, or give it to somebody who works on it. It belongs in{' '}
        <code>{file}</code>.
      </p>
    )
  }
  return (
    <p>
      <a href={page.address}>{exists ? 'Open this record’s file in the project' : 'Open a new file in the project'}</a>
      {page.filled
        ? ': name and text are filled in. Opening the page hands them to the project’s host.'
        : `: it is too long to be carried in an address, so copy the text here first, and paste it there${exists ? ' in place of what stands there' : ''}.`}
    </p>
  )
}
