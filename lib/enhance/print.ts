import { reveal } from './reveal'

/** "Print": the browser's own dialogue; the style sheet makes the handout. */
export function enhancePrint(root: Document): void {
  reveal(root, 'print', () => root.defaultView?.print())
}
