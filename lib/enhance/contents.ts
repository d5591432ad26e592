/** Marks, in the list of contents, the section now at the top of the window. */
export function enhanceContents(root: Document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]
  // Sections, not their headings: where a heading is, a browser knows only after laying out what it has left for later.
  const sections = links.map(({ hash }) => root.getElementById(hash.slice(1))?.closest('section'))
  const mark = () => {
    const current = sections.findLastIndex((section) => section && section.getBoundingClientRect().top < innerHeight / 3)
    for (const [index, link] of links.entries()) link.toggleAttribute('aria-current', index === current)
  }
  // The section that enters or leaves the upper third is all that can change the answer.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' })
  for (const section of sections) if (section) observer.observe(section)
}
