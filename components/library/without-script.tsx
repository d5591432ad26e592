import { part } from '../../lib/library/card-source'
import { toPlainListPath } from '../../lib/library/plain-list'
import { toHref } from '../../lib/site'

/** For readers without JavaScript: the list below, and where it goes on. */
export function WithoutScript({ count }: { readonly count: number }) {
  return (
    <p className="notice no-script">
      Search and filters need JavaScript.{' '}
      {count <= part ? (
        'Every case study is in the list below.'
      ) : (
        <>
          The first {part} of {count} case studies are below; <a href={toHref(toPlainListPath(2))}>the list goes on here</a>.
        </>
      )}
    </p>
  )
}
