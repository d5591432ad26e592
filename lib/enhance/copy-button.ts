import { copyText } from './copy-text'
import { say } from './say'
import { sayBeside } from './say-beside'

/** Buttons that copy the text they carry: a figure with its source, a citation. */
export function enhanceCopyButtons(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const { copy = '', copied = 'Copied.' } = button.dataset
    button.hidden = false
    button.addEventListener('click', async () => {
      if (await copyText(root, copy)) sayBeside(root, button, copied)
      else say(root, 'Your browser did not let the page copy. Here is the text:', copy)
    })
  }
}
