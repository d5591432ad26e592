import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** Where `npm run check:links` keeps what it last found. Not committed: it is true on the day it was written. */
export const linkReportPath = 'node_modules/.cache/links.json'

const linkReportSchema = z.object({
  /** The day on which the links were tried, `2026-01-31`. */
  tried: z.string(),
  count: z.number(),
  faults: z.array(z.object({ slug: z.string(), id: z.string(), address: z.string(), fault: z.string() })),
})

/** What a run over every link found: when, how many, and each that is dead or has moved. */
export type LinkReport = z.infer<typeof linkReportSchema>

export function writeLinkReport(report: LinkReport, path = linkReportPath): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`)
}

/** What the last run found, or nothing where none is kept. */
export function readLinkReport(path = linkReportPath): LinkReport | undefined {
  return existsSync(path) ? linkReportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined
}
