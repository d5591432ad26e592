import { toPageAddress } from './page-address'
import { reveal } from './reveal'

/** "Share…": the device's own sheet, offered only where there is one. Closing it is no error. */
export function enhanceShare(root: Document): void {
  if (!navigator.share) return
  reveal(root, 'share', () => {
    navigator.share({ title: root.querySelector('h1')?.textContent ?? root.title, url: toPageAddress(root) }).catch(() => {})
  })
}
