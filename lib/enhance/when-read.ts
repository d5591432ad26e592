/** The page starts its scripts early and waits for none: one may arrive before the page has been read. */
export function whenRead(root: Document, act: () => void): void {
  if (root.readyState === 'loading') root.addEventListener('DOMContentLoaded', act)
  else act()
}
