import { Icon } from '../layout/icon'

type Props = { readonly slug: string; readonly title: string }

/** Save, on pages without React: hidden until the script of the documents gives it its word and its work. */
export function SaveSlot({ slug, title }: Props) {
  return (
    <button className="action waits" type="button" hidden data-save={slug} suppressHydrationWarning>
      <Icon name="save" /> <span suppressHydrationWarning>Save</span>
      <span className="vh"> {title}</span>
    </button>
  )
}
