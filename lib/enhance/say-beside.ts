/** A word beside an element for a few seconds. A live region speaks only what changes in it, so it comes first and empty. */
export function sayBeside(root: Document, element: HTMLElement, text: string): void {
  const region = root.createElement('span')
  region.className = 'heading__said'
  region.role = 'status'
  element.after(region)
  setTimeout(() => region.append(text), 50)
  setTimeout(() => region.remove(), 4000)
}
