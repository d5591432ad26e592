import type { Page, Route } from '@playwright/test'
import { part } from '../../../lib/library/card-source'
import { expect, test } from '../browser'
import { caseStudies, getCount, getTitles, listTitles, openLibrary } from './collection'

// What does not come, the browser logs.
test.use({ allowErrors: [/net::ERR_FAILED|Failed to (load|fetch)/] })

const total = caseStudies.length

/** Until `mend` is called, files of this name cannot be had. */
async function breakFiles(page: Page, files: string): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort())
  return () => page.unroute(files)
}

function tryAgain(page: Page) {
  return page.getByRole('button', { name: 'Try again' })
}

test('without the columns the first case studies stand, the page says what waits, and trying again mends it', async ({ page }) => {
  const mend = await breakFiles(page, '**/data/library/*/columns.json')
  await page.goto('/case-studies/?level=primary&sort=title')
  await expect(page.getByRole('alert').filter({ hasText: 'loaded' })).toHaveText(
    `The whole list could not be loaded. Search and filters wait for it. The first ${part} case studies are below, and every one stands on plain pages. Try again`,
  )
  await expect(getTitles(page)).toHaveCount(part)
  await expect(page.getByRole('combobox', { name: 'Sorted by' })).toBeDisabled()
  await expect(page.getByRole('link', { name: 'every one stands on plain pages' })).toHaveAttribute('href', /\/case-studies\/page\/1\/$/)
  await page
    .getByRole('button', { name: /^Save / })
    .first()
    .click()
  await expect(page.getByRole('button', { name: /^Saved / })).toHaveCount(1)

  await tryAgain(page).click()
  await expect(tryAgain(page)).toBeVisible()
  await mend()
  await tryAgain(page).click()
  const primary = listTitles(({ preventionLevels }) => preventionLevels.includes('primary'))
  await expect(getTitles(page)).toHaveText(primary.slice(0, part))
  await expect(tryAgain(page)).toHaveCount(0)
})

test('without the texts of a choice the list before stays, and trying again brings what was asked', async ({ page }) => {
  await openLibrary(page)
  const before = await getTitles(page).allTextContents()
  const mend = await breakFiles(page, '**/data/library/*/texts-*.json')
  await page.getByRole('combobox', { name: 'Sorted by' }).selectOption('title')
  await expect(page.getByRole('alert').filter({ hasText: 'loaded' })).toHaveText(
    'These case studies could not be loaded. What stands below is the list before. Try again',
  )
  await expect(getTitles(page)).toHaveText(before)
  await mend()
  await tryAgain(page).click()
  await expect(getTitles(page)).toHaveText(listTitles().slice(0, part))
})

test('a list that cannot go on says so where it ends', async ({ page }) => {
  await openLibrary(page)
  const mend = await breakFiles(page, '**/data/library/*/texts-*.json')
  await page.getByRole('button', { name: `Show ${part} more` }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'loaded' })
  await expect(notice).toHaveText('The next case studies could not be loaded. Try again')
  await expect(notice).toBeInViewport()
  await mend()
  await tryAgain(page).click()
  await expect(getTitles(page)).toHaveCount(2 * part)
  await expect(getTitles(page).nth(part)).toBeFocused()
})

for (const file of ['columns', 'titles']) {
  test(`without the ${file} the comparison says so, and trying again brings the picker`, async ({ page }) => {
    const mend = await breakFiles(page, `**/data/library/*/${file}.json`)
    await page.goto('/compare/')
    await expect(page.getByRole('alert').filter({ hasText: 'loaded' })).toHaveText(
      'The list of case studies could not be loaded. Try again',
    )
    await mend()
    await tryAgain(page).click()
    await expect(page.getByRole('combobox', { name: 'Choose a case study' })).toBeVisible()
  })
}

test('without the profiles the questions wait, and trying again ranks all', async ({ page }) => {
  const mend = await breakFiles(page, '**/data/replicate/*/*.json')
  await page.goto('/replicate/')
  await expect(page.getByRole('alert').filter({ hasText: 'loaded' })).toHaveText(
    'The programmes could not be loaded. The questions wait for them. Try again',
  )
  await expect(page.getByRole('combobox', { name: 'Which area is yours?' })).toBeDisabled()
  await mend()
  await tryAgain(page).click()
  await expect(page.getByRole('combobox', { name: 'Which area is yours?' })).toBeEnabled()
  await expect(page.getByRole('heading', { level: 2, name: `${total} programmes` })).toBeVisible()
})

test('while texts are on their way the list before stands, and the last order chosen comes', async ({ page }) => {
  await openLibrary(page)
  const before = await getTitles(page).allTextContents()
  const held: Route[] = []
  await page.route('**/data/library/*/texts-*.json', (route) => void held.push(route))
  const order = page.getByRole('combobox', { name: 'Sorted by' })
  await order.selectOption('title')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await expect(getTitles(page)).toHaveText(before)
  await order.selectOption('evidence')
  await order.selectOption('title')
  for (const route of held) await route.continue()
  await page.unroute('**/data/library/*/texts-*.json')
  await expect(getTitles(page)).toHaveText(listTitles().slice(0, part))
})

test('what of the search is there answers, and the page says that there may be more', async ({ page }) => {
  const mend = await breakFiles(page, '**/data/search/*/tier-1-*.txt')
  await openLibrary(page, '?q=custody')
  await expect(page.getByText('Part of search could not be loaded. There may be more to find.')).toBeVisible()
  const part = Number.parseInt((await getCount(page).textContent()) ?? '', 10)
  expect(part).toBeGreaterThan(0)
  await mend()
  await tryAgain(page).click()
  await expect(page.getByText('could not be loaded')).toHaveCount(0)
  await expect.poll(async () => Number.parseInt((await getCount(page).textContent()) ?? '', 10)).toBeGreaterThan(part)
})
