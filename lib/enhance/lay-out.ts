import { whenIdle } from './when-idle'

/**
 * Lays out, one part a pause, what the style sheet leaves until it comes near the window (`content-visibility: auto`): a
 * long page answers at once, and soon after the scroll bar, and every tool that asks where something is, are told the truth.
 */
export function enhanceLayOut(root: Document): void {
  // Sections of documents, and entries of lists. A few others wait for nothing, and lose nothing.
  const parts = [...root.querySelectorAll<HTMLElement>('section,li:has(h3)')]
  const next = () => {
    const part = parts.shift()
    if (!part) return
    part.style.contentVisibility = 'visible'
    whenIdle(next)
  }
  whenIdle(next)
}
