import type { Locator, Page } from '@playwright/test'
import { expect, test } from './browser'

const founding = [
  'Operation Deter',
  'Habitual Knife Carriers (HKC) project',
  'A&E Navigator Programme (West Yorkshire)',
  'West Midlands Faith Alliance',
]

/** In people's own words: each of these leads to one of the four founding case studies. */
const questions: readonly (readonly [string, string])[] = [
  ['A&E youth workers', 'A&E Navigator Programme (West Yorkshire)'],
  ['knife carying', 'Habitual Knife Carriers (HKC) project'],
  ['HKC', 'Habitual Knife Carriers (HKC) project'],
  ['church leaders', 'West Midlands Faith Alliance'],
  ['thames valley charge and remand', 'Operation Deter'],
]

/** The titles of the results: the headings that lead to a case study. */
function getTitles(page: Page): Locator {
  return page
    .getByRole('main')
    .getByRole('heading', { level: 3 })
    .filter({ has: page.getByRole('link') })
}

for (const [question, title] of questions) {
  test(`"${question}" brings ${title} first`, async ({ page }) => {
    await page.goto('/case-studies/')
    await page.getByRole('searchbox').fill(question)
    await expect(getTitles(page).first()).toHaveText(title, { timeout: 20_000 })
  })
}

test('"emergency department" brings the A&E Navigator Programme before the other founding case studies', async ({ page }) => {
  await page.goto('/case-studies/?q=emergency+department')
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible({ timeout: 20_000 })
  const titles = await getTitles(page).allTextContents()
  expect(titles.find((title) => founding.includes(title))).toBe('A&E Navigator Programme (West Yorkshire)')
})
