import { RetryNotice } from '../layout/retry-notice'
import type { Published } from './use-published'

type Props = {
  readonly published: Published
  readonly from: string
  readonly title: string
  readonly onStartAgain: () => void
  readonly onRetry: () => void
}

/** Which published record is being corrected, or why it could not be opened. */
export function PublishedNotice({ published, from, title, onStartAgain, onRetry }: Props) {
  if (published === 'loading') return <p className="propose__from">Opening the published record …</p>
  if (published === 'unknown') {
    return (
      <p className="notice" role="alert">
        <strong>There is no case study called “{from}”.</strong> It may have been renamed, or the link is wrong. Below is an empty form.
      </p>
    )
  }
  if (published === 'failed') {
    return <RetryNotice title="The published record could not be opened." onRetry={onRetry} />
  }
  return (
    <p className="propose__from">
      Correcting the published record <strong>{title}</strong>. Say under <a href="#review">Dates</a> what you changed.{' '}
      <button className="action" type="button" onClick={onStartAgain}>
        Start again from the published record
      </button>
    </p>
  )
}
