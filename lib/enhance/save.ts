import { add, type Shortlist } from '../shortlist/shortlist'
import { readShortlist, shortlistEvent, writeShortlist } from '../shortlist/shortlist-storage'
import { sayBeside } from './say-beside'

/** Save on documents, and the number of saved case studies in the header of every page. */
export function enhanceSave(root: Document): void {
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button[data-save]')]
  const show = () => {
    const list = read()
    const count = root.querySelector<HTMLElement>('[data-shortlist-count]')
    if (count) count.dataset.shortlistCount = `${list.length || ''}`
    for (const button of buttons) {
      const saved = has(list, button)
      button.ariaPressed = `${saved}`
      const word = button.querySelector('span')
      if (word) word.textContent = saved ? 'Saved' : 'Save'
    }
  }
  for (const button of buttons) {
    button.hidden = false
    button.addEventListener('click', () => {
      const problem = toggle(button)
      if (problem) sayBeside(root, button, problem)
    })
  }
  for (const event of ['storage', 'pageshow', shortlistEvent]) addEventListener(event, show)
  show()
}

function has(list: Shortlist, { dataset: { save } }: HTMLButtonElement): boolean {
  return list.some(({ slug }) => slug === save)
}

function read(): Shortlist {
  try {
    return readShortlist(localStorage).list
  } catch {
    return []
  }
}

/** Saves, or takes off. What went wrong, in words; what was kept before still stands then. */
function toggle(button: HTMLButtonElement): string {
  const slug = button.dataset.save ?? ''
  const list = read()
  const next = has(list, button) ? list.filter((item) => item.slug !== slug) : add(list, { slug, note: '' })
  if (next === list) return 'Not saved: the shortlist is full.'
  try {
    writeShortlist(localStorage, next)
    dispatchEvent(new Event(shortlistEvent))
    return ''
  } catch {
    return 'Not saved: your browser does not keep data for this site, or has no room left.'
  }
}
