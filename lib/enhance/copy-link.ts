import { copyText } from './copy-text'
import { toPageAddress } from './page-address'
import { reveal } from './reveal'
import { say } from './say'

/** "Copy link": the canonical address to the clipboard, and a word that it is there. */
export function enhanceCopyLink(root: Document): void {
  reveal(root, 'copy-link', async () => {
    const address = toPageAddress(root)
    if (await copyText(root, address)) say(root, 'Link copied.')
    else say(root, 'Your browser did not let the page copy. Here is the address:', address)
  })
}
