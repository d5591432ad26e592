import { type LinkReport, writeLinkReport } from '../content/link-report'
import { toLinks, tryLink } from '../content/links'
import { readCaseStudies } from '../content/read-case-studies'

/**
 * `npm run check:links`: tries every address of every source, eight at a time, reports by record, and keeps what it found
 * for `npm run report`. Not part of the tests.
 */
const links = toLinks(readCaseStudies())
const found: LinkReport['faults'] = []
const queue = [...links]
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let link = queue.shift(); link; link = queue.shift()) {
      const fault = await tryLink(link.address)
      if (fault) found.push({ ...link, fault })
    }
  }),
)
const faults = found.sort((a, b) => a.slug.localeCompare(b.slug) || a.id.localeCompare(b.id))
writeLinkReport({ tried: new Date().toISOString().slice(0, 10), count: links.length, faults })
const lines = faults.map(({ slug, id, address, fault }) => `${slug}  ${id}  ${address}\n  ${fault}`)
console.log([...lines, `${links.length} links tried, ${faults.length} with a problem.`].join('\n\n'))
process.exitCode = faults.length > 0 ? 1 : 0
