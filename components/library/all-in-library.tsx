import { toCaseStudies } from '../../lib/library/describe-state'
import { toHref } from '../../lib/site'

/** A page about something else lists so many case studies; the library holds them all. */
export const mostListed = 40

type Props = { readonly count: number; readonly path: string }

/** Below the first of many case studies: how many there are, and where. Nothing where the list is whole. */
export function AllInLibrary({ count, path }: Props) {
  if (count <= mostListed) return null
  return (
    <p className="section-note">
      The first {mostListed} are listed. <a href={toHref(path)}>See all {toCaseStudies(count)} in the library</a>.
    </p>
  )
}
