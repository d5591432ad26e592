import { toComparePath } from '../../lib/compare/compare-state'
import { toHref } from '../../lib/site'
import { Icon } from '../layout/icon'

type Props = { readonly slug: string; readonly title: string }

/** To the page that sets this case study beside others. */
export function CompareLink({ slug, title }: Props) {
  return (
    <a className="action" href={toHref(toComparePath([slug]))}>
      <Icon name="compare" /> Compare<span className="vh"> {title}</span>
    </a>
  )
}
