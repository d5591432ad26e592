import { type Basis, bases } from '../../lib/vocabulary/sources'

/** Whether a source says it (solid line) or this library reads it from one (dashed line). */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  return <span className={`basis basis--${basis}`}>{bases[basis]}</span>
}
