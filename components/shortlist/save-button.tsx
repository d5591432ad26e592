import { Icon } from '../layout/icon'
import { useAlive } from '../layout/use-alive'
import { changeShortlist, useSaved } from './use-shortlist'

type Props = { readonly slug: string; readonly title: string }

/** Puts a case study on the shortlist or takes it off. For pages with React; documents have `SaveSlot`. */
export function SaveButton({ slug, title }: Props) {
  const saved = useSaved(slug)
  const alive = useAlive()
  return (
    <button
      className="action needs-script"
      type="button"
      aria-pressed={saved}
      disabled={!alive}
      onClick={() => changeShortlist({ kind: saved ? 'remove' : 'add', slug })}
    >
      <Icon name="save" /> {saved ? 'Saved' : 'Save'}
      <span className="vh"> {title}</span>
    </button>
  )
}
