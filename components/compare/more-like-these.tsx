import type { Choice } from '../../lib/compare/choice'
import type { CompareState } from '../../lib/compare/compare-state'
import { Icon } from '../layout/icon'
import { useSimilar } from './use-similar'

type Props = {
  readonly state: CompareState
  readonly choices: ReadonlyMap<string, Choice>
  readonly onAdd: (slug: string) => void
}

const most = 3

/** The case studies most like those already there, each one action away. */
export function MoreLikeThese({ state, choices, onAdd }: Props) {
  const similar = useSimilar(state.ids)
  const near = toNearest(state.ids, similar).flatMap((slug) => choices.get(slug) ?? [])
  if (near.length === 0) return null
  return (
    <div className="near">
      <p className="label">{state.ids.length === 1 ? 'Most like it' : 'Most like these'}</p>
      <ul>
        {near.slice(0, most).map(({ slug, title, place }) => (
          <li key={slug}>
            <button className="tag" type="button" onClick={() => onAdd(slug)}>
              <Icon name="add" /> <span className="vh">Add </span>
              {title}, {place}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Those near to most of the chosen first, then by how near they are. */
function toNearest(ids: readonly string[], similar: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const places = new Map<string, number>()
  for (const id of ids) {
    const near = similar.get(id) ?? []
    near.forEach((slug, place) => {
      if (!ids.includes(slug)) places.set(slug, (places.get(slug) ?? 0) + near.length - place)
    })
  }
  return [...places].sort(([, a], [, b]) => b - a).map(([slug]) => slug)
}
