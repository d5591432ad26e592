import { whenIdle } from './when-idle'

/** How long a pause is used, in milliseconds: what a reader does meanwhile is answered at once, on a slow device too. */
const share = 4

/**
 * Lays out, in pauses, what the style sheet leaves until it comes near the window (`content-visibility: auto`): a long page
 * answers at once, and soon after the scroll bar, and every tool that asks where something is, are told the truth. A part is
 * measured, and so laid out within the pause: drawing a frame for each would cost more than the parts themselves. A face
 * that a part asks for is waited for, since the browser lays out anew all there is when it comes.
 */
export function enhanceLayOut(root: Document): void {
  const parts = [...root.querySelectorAll('section')]
  const next = () => {
    const end = performance.now() + share
    while (parts[0] && performance.now() < end) parts.splice(0, 1).forEach(layOut)
    if (parts[0]) root.fonts.ready.then(() => whenIdle(next))
  }
  whenIdle(next)
}

function layOut(part: HTMLElement): void {
  if (getComputedStyle(part).contentVisibility !== 'auto') return
  part.style.contentVisibility = 'visible'
  part.getBoundingClientRect()
}
