import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { z } from 'zod'
import { outDir } from '../../../lib/export/out-dir'
import { expect } from '../browser'

const published = z.object({
  caseStudies: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      settings: z.array(z.string()),
      approaches: z.array(z.string()),
      preventionLevels: z.array(z.string()),
    }),
  ),
})

export type Published = z.infer<typeof published>['caseStudies'][number]

/** The library under test as its own open data tells it: `npm run test:growth` builds one that does not come within a page. */
export const { caseStudies } = published.parse(JSON.parse(readFileSync(join(outDir, 'data/case-studies.json'), 'utf8')))

const collator = new Intl.Collator('en-GB', { numeric: true })

/** Titles as the library sorts them. */
export function sortTitles(titles: readonly string[]): string[] {
  return [...titles].sort(collator.compare)
}

/** The titles of the case studies that pass, by title. */
export function listTitles(passes: (caseStudy: Published) => boolean = () => true): string[] {
  return sortTitles(caseStudies.filter(passes).map(({ title }) => title))
}

/** Opens the library and waits until it answers. */
export async function openLibrary(page: Page, query = ''): Promise<void> {
  await page.goto(`/case-studies/${query}`, { waitUntil: 'networkidle' })
  await expect(page.getByRole('combobox', { name: 'Sorted by' })).toBeEnabled()
}

/** The links of the entries of a list. */
export function getTitles(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')
}

export function getCount(page: Page): Locator {
  return page.getByRole('heading', { level: 2, name: /case stud(y|ies)$/ })
}
