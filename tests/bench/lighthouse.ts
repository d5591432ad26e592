import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { readHostFacts } from '../../lib/export/host-facts'
import { createSiteServer, listen } from '../../lib/export/site-server'
import { site } from '../../lib/site'
import { ensureBrowser, findBrowser } from '../e2e/ensure-browser'

/**
 * `npm run lighthouse [-- --runs 3]`: Lighthouse 12 with its mobile settings on `out/` as it stands, served by our own server.
 * Prints the median of each category and every audit that costs a point; the exit code is 1 when one is below 100.
 * Performance wants a quiet machine.
 */
const paths = ['/', '/case-studies/operation-deter/', '/approaches/focused-deterrence/', '/areas/thames-valley/', '/case-studies/']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } })

if (!existsSync('out/index.html')) throw new Error('There is no out/ to measure. Run npm run build first.')
ensureBrowser()
const port = 9300 + (process.pid % 500)
const browser = await chromium.launch({
  executablePath: findBrowser() ?? chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
})
const server = createSiteServer('out', await readHostFacts('out', site))
const address = (await listen(server, 0)) + site.basePath

const rows: Record<string, string | number>[] = []
const lost = new Set<string>()
for (const path of paths) {
  const scores: Record<string, number[]> = {}
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [category, score] of await audit(path)) scores[category] = [...(scores[category] ?? []), score]
  }
  rows.push({ path, ...Object.fromEntries(Object.entries(scores).map(([category, list]) => [category, toMedian(list)])) })
}
await browser.close()
server.close()
console.table(rows)
for (const line of lost) console.log(line)
if (rows.some((row) => categories.some((category) => row[category] !== 100))) process.exitCode = 1

/** One run: each category's score out of 100. Audits that cost points are noted. */
async function audit(path: string): Promise<readonly (readonly [category: string, score: number])[]> {
  const result = await lighthouse(address + path, { port, onlyCategories: [...categories], logLevel: 'error', output: 'json' })
  if (!result) throw new Error(`Lighthouse gave no result for ${path}.`)
  const { audits, categories: found } = result.lhr
  for (const [name, { auditRefs }] of Object.entries(found)) {
    for (const { id, weight } of auditRefs) {
      const { score, title, displayValue } = audits[id] ?? {}
      if (weight > 0 && typeof score === 'number' && score < 1) lost.add(`${path} ${name}: ${title} ${displayValue ?? ''} (${score})`)
    }
  }
  return Object.entries(found).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])
}

function toMedian(scores: readonly number[]): number {
  return scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0
}
