import { patience } from './patience'

/**
 * The style sheet leaves unlaid what is not yet near the window (`content-visibility: auto`): a long page answers at once. The
 * scroll bar, and every tool that asks where something is, are told a guess meanwhile. Once the page has been read for a
 * while, the rest is laid out, in pauses: from then on they are told the truth.
 */
export function enhanceLayOut(root: Document): void {
  const parts = root.querySelectorAll('section')
  // In rem; the narrower the window, the taller. The factors are those of the tallest parts of all our pages, 320 to 1,440 px wide:
  // a part taller than its guess would reach into the next one. The width is asked for once: after a change, asking lays out.
  const perCharacter = 0.058 + 12 / innerWidth
  // Not where an address leads into the page: what changes above that place would move it.
  if (!location.hash)
    for (const part of parts) part.style.containIntrinsicBlockSize = `auto ${12 + part.textContent.length * perCharacter}rem`
  setTimeout(layOutInPauses, patience, parts.values())
}

/**
 * Each pause goes on where the one before left off, and is used for 4 ms: what a reader does meanwhile is answered at once, on a slow
 * device too. A part is measured, and so laid out within the pause: a frame costs more.
 */
function layOutInPauses(parts: Iterable<HTMLElement>): void {
  // Safari, which has no pauses to ask for, has laid out everything at once.
  window.requestIdleCallback?.(() => {
    const end = performance.now() + 4
    for (const part of parts) {
      part.style.contentVisibility = 'visible'
      part.getBoundingClientRect()
      if (performance.now() > end) return layOutInPauses(parts)
    }
  })
}
