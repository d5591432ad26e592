import { copyText } from './copy-text'
import { toPageAddress } from './page-address'

/** The link beside a heading copies the address of its section, besides going there. */
export function enhanceCopySection(root: Document): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-copy-section]')) {
    const said = root.createElement('span')
    said.className = 'heading__said'
    said.role = 'status'
    link.after(said)
    link.addEventListener('click', async () => {
      if (!(await copyText(root, toPageAddress(root) + link.hash))) return
      said.textContent = 'Link to this section copied.'
      setTimeout(() => said.replaceChildren(), 4000)
    })
  }
}
