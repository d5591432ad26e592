/** The address to pass on: the canonical one, without what a reader's click added. */
export function toPageAddress(root: Document): string {
  return root.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? root.location.href.replace(/[?#].*/, '')
}
