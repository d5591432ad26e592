/** Shows an element that only a script makes useful, and lets its button act. Does nothing where the page has none. */
export function reveal(root: Document, behaviour: string, act: () => void): void {
  const element = root.querySelector<HTMLElement>(`[data-enhance="${behaviour}"]`)
  element?.querySelector('button')?.addEventListener('click', act)
  if (element) element.hidden = false
}
