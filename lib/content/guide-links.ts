/** The guides, in the order in which they are listed: files of `content/guides`. */
export const guideIds = ['write-a-case-study', 'evidence-words', 'review', 'extend'] as const

/** Files of the project that a guide names, and the page of the site that shows what stands in them. */
const pagesOfFiles: Readonly<Record<string, string>> = {
  '../../app/(tools)/propose/page.tsx': '/propose/',
  '../../lib/content/case-study-schema.ts': '/about/guides/fields/',
  '../../lib/content/evidence-step.ts': '/about/evidence/',
}

/** The address on the site of what a guide links to. Throws for a path that no page shows: the guides are ours. */
export function toGuideAddress(path: string): string {
  if (path.startsWith('https://')) return path
  const page = Object.hasOwn(pagesOfFiles, path) ? pagesOfFiles[path] : undefined
  if (page) return page
  const guide = /^([a-z-]+)\.md$/.exec(path)?.[1]
  if (guide) return `/about/guides/${guide}/`
  const record = /^\.\.\/case-studies\/([a-z0-9-]+)\.mdx$/.exec(path)?.[1]
  if (record) return `/case-studies/${record}/`
  throw new Error(`No page shows "${path}". Name it in lib/content/guide-links.ts.`)
}
