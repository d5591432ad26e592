import type { Choice } from '../../lib/compare/choice'
import { type CompareState, removeCompared } from '../../lib/compare/compare-state'
import { toHref } from '../../lib/site'
import { Icon } from '../layout/icon'
import { SaveButton } from '../shortlist/save-button'
import { CompareStateLink } from './compare-state-link'

type Props = { readonly choice: Choice | undefined; readonly state: CompareState; readonly onRemove: (slug: string) => void }

/** The head of a column: the case study, its place, and what can be done with it. */
export function ColumnHead({ choice, state, onRemove }: Props) {
  if (!choice) return null
  const { slug, title, place } = choice
  return (
    <>
      <a className="comparison__title" href={toHref(`/case-studies/${slug}/`)}>
        {title}
      </a>
      <span className="comparison__place">{place}</span>
      <span className="comparison__actions">
        <SaveButton slug={slug} title={title} />
        <CompareStateLink className="action" state={removeCompared(state, slug)} go={() => onRemove(slug)}>
          <Icon name="close" /> Remove<span className="vh"> {title}</span>
        </CompareStateLink>
      </span>
    </>
  )
}
