import { copyText } from './copy-text'
import { toPageAddress } from './page-address'

/** The link beside a heading copies the address of its section, besides going there. */
export function enhanceCopySection(root: Document): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-copy-section]')) {
    link.addEventListener('click', async () => {
      if (await copyText(root, toPageAddress(root) + link.hash)) sayBeside(root, link, 'Link to this section copied.')
    })
  }
}

/** A word beside the link for a few seconds. A live region speaks only what changes in it, so it comes first and empty. */
function sayBeside(root: Document, link: HTMLElement, text: string): void {
  const region = root.createElement('span')
  region.className = 'heading__said'
  region.role = 'status'
  link.after(region)
  setTimeout(() => region.append(text), 50)
  setTimeout(() => region.remove(), 4000)
}
