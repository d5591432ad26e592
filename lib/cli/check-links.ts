import { toLinks, tryLink } from '../content/links'
import { readCaseStudies } from '../content/read-case-studies'

/** `npm run check:links`: tries every address of every source, eight at a time, and reports by record. Not part of the tests. */
const links = toLinks(readCaseStudies())
const failed: string[] = []
const queue = [...links]
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let link = queue.shift(); link; link = queue.shift()) {
      const fault = await tryLink(link.address)
      if (fault) failed.push(`${link.slug}  ${link.id}  ${link.address}\n  ${fault}`)
    }
  }),
)
console.log([...failed.sort(), `${links.length} links tried, ${failed.length} with a problem.`].join('\n\n'))
process.exitCode = failed.length > 0 ? 1 : 0
