import { toHref } from '../../lib/site'
import { Icon } from '../layout/icon'

type Props = { readonly slug: string; readonly title: string }

/** To the page that checks whether a programme fits the reader's area. */
export function FitLink({ slug, title }: Props) {
  return (
    <a className="action" href={toHref(`/fit/?id=${slug}`)}>
      <Icon name="fit" /> Check the fit<span className="vh"> of {title}</span>
    </a>
  )
}
