import { fitAnswers, fitFactorIds, fitFactors } from '../../lib/fit/fit-factors'
import { countAnswered, type FitCheck } from '../../lib/fit/fit-notes'
import { toHref } from '../../lib/site'
import { Icon } from '../layout/icon'

type Props = {
  readonly slug: string
  readonly title: string
  readonly place: string
  readonly check: FitCheck
  readonly cleared: boolean
  readonly onClear: () => void
  readonly onBringBack: () => void
}

/** Which programme, how far the check is, and what can be done with it. */
export function FitHead({ slug, title, place, check, cleared, onClear, onBringBack }: Props) {
  const started = Object.keys(check).length > 0
  return (
    <div className="fit__head">
      <div>
        <h2 className="fit__title">
          <a href={toHref(`/case-studies/${slug}/`)}>{title}</a>
        </h2>
        <p className="fit__place">{place}</p>
      </div>
      <p className="fit__sum">{toSum(check)}</p>
      <p className="fit__actions">
        <button className="button" type="button" onClick={() => window.print()}>
          <Icon name="print" /> Print
        </button>
        {started && (
          <button className="action" type="button" onClick={onClear}>
            <Icon name="close" /> Clear my answers
          </button>
        )}
        {cleared && !started && (
          <button className="action" type="button" onClick={onBringBack}>
            Bring my answers back
          </button>
        )}
        <a className="action" href={toHref(`/fit/`)}>
          Check another
        </a>
      </p>
    </div>
  )
}

/** "Need: yes. Fit: in part. Not yet answered: four." Words, no score: six factors do not add up. */
function toSum(check: FitCheck): string {
  const answered = fitFactorIds.flatMap((id) => {
    const answer = check[id]?.answer
    return answer === undefined ? [] : [`${fitFactors[id].label}: ${fitAnswers[answer].toLowerCase()}.`]
  })
  const open = fitFactorIds.length - countAnswered(check)
  if (open === fitFactorIds.length) return 'None of the six factors answered yet.'
  return [...answered, ...(open > 0 ? [`Not yet answered: ${open}.`] : [])].join(' ')
}
