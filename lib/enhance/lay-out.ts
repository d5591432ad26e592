/** How long a pause is used, in milliseconds: what a reader does meanwhile is answered at once, on a slow device too. */
const share = 4

/**
 * Lays out, in pauses, what the style sheet leaves until it comes near the window (`content-visibility: auto`): a long page
 * answers at once, and soon after the scroll bar, and every tool that asks where something is, are told the truth. A part is
 * measured, and so laid out within the pause: drawing a frame for each would cost more than the parts themselves.
 */
export function enhanceLayOut(root: Document): void {
  const whenIdle = window.requestIdleCallback ?? setTimeout // Safari has no pauses to ask for
  const parts = root.querySelectorAll('section').values() // goes on where the pause before left it
  const next = () => {
    const end = performance.now() + share
    for (const part of parts) {
      layOut(part)
      if (performance.now() > end) return whenIdle(next)
    }
  }
  whenIdle(next)
}

function layOut(part: HTMLElement): void {
  if (getComputedStyle(part).contentVisibility !== 'auto') return
  part.style.contentVisibility = 'visible'
  part.getBoundingClientRect()
}
