import { copyText } from './copy-text'
import { toPageAddress } from './page-address'
import { sayBeside } from './say-beside'

/** The link beside a heading copies the address of its section, besides going there. */
export function enhanceCopySection(root: Document): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-copy-section]')) {
    link.addEventListener('click', async () => {
      if (await copyText(root, toPageAddress(root) + link.hash)) sayBeside(root, link, 'Link to this section copied.')
    })
  }
}
