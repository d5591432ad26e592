import type { Direction } from '../../lib/vocabulary/evidence'

/** Which way: a sign in a frame. Stands beside its word, never alone: see `DirectionVerdict`. */
export function DirectionMark({ direction }: { readonly direction: Direction }) {
  return (
    <svg className="direction-mark" viewBox="0 0 18 18" aria-hidden="true">
      <use href={`#direction-${direction}`} />
    </svg>
  )
}
