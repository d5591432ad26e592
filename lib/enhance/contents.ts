/** Marks, in the list of contents, the section now at the top of the window. */
export function enhanceContents(root: Document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]
  const headings = links.flatMap(({ hash }) => root.getElementById(hash.slice(1)) ?? [])
  if (headings.length === 0) return
  const mark = () => {
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3)
    for (const link of links) link.toggleAttribute('aria-current', link.hash === `#${current?.id}`)
  }
  // The heading that enters or leaves the upper third is all that can change the answer.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' })
  for (const heading of headings) observer.observe(heading)
}
