import { Icon } from '../layout/icon'
import { useAlive } from '../layout/use-alive'
import { useShortlist } from './use-shortlist'

type Props = { readonly slug: string; readonly title: string }

/** Puts a case study on the shortlist or takes it off. For pages with React; documents have `SaveSlot`. */
export function SaveButton({ slug, title }: Props) {
  const { list, change } = useShortlist()
  const alive = useAlive()
  const saved = list.some((item) => item.slug === slug)
  return (
    <button
      className="action needs-script"
      type="button"
      aria-pressed={saved}
      disabled={!alive}
      onClick={() => change({ kind: saved ? 'remove' : 'add', slug })}
    >
      <Icon name="save" /> {saved ? 'Saved' : 'Save'}
      <span className="vh"> {title}</span>
    </button>
  )
}
