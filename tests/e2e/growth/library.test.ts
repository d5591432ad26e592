import type { Page } from '@playwright/test'
import { part, wholeInPage } from '../../../lib/library/card-source'
import { expect, test } from '../browser'
import { caseStudies, getCount, getTitles, listTitles, openLibrary, type Published, sortTitles } from './collection'

const total = caseStudies.length
const isPrimary = ({ preventionLevels }: Published) => preventionLevels.includes('primary')
const primary = listTitles(isPrimary)

/** The counts beside the options of a group that are shown, by term. */
async function readCounts(page: Page, group: string): Promise<Readonly<Record<string, number>>> {
  const boxes = await page.getByRole('group', { name: group, exact: true }).getByRole('checkbox').all()
  const read = boxes.map(async (box) => {
    const count = await box.locator('xpath=ancestor::li[1]').locator('.count').textContent()
    return [await box.getAttribute('value'), Number(count)] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

/** What the data says of the terms shown. */
function countTerms(shown: object, toTerms: (caseStudy: Published) => readonly string[], among = caseStudies) {
  return Object.fromEntries(Object.keys(shown).map((term) => [term, among.filter((study) => toTerms(study).includes(term)).length]))
}

test('this library does not come within a page', () => {
  expect(total).toBeGreaterThan(wholeInPage)
  expect(primary.length).toBeGreaterThan(part)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list goes on over plain pages, to every case study', async ({ page }) => {
    // As in every-page.test.ts: a page left at once breaks its transition off, and the browser says so.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/case-studies/')
    await expect(page.getByText(`The first ${part} of ${total} case studies are below; the list goes on here.`)).toBeVisible()
    const read = await getTitles(page).allTextContents()
    const next = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' })
    await page.getByRole('link', { name: 'the list goes on here' }).click()
    read.push(...(await getTitles(page).allTextContents()))
    while ((await next.count()) > 0) {
      await next.click()
      read.push(...(await getTitles(page).allTextContents()))
    }
    expect(sortTitles(read)).toEqual(listTitles())
  })
})

test('the number beside every option is that of the data, before and after a choice', async ({ page }) => {
  await openLibrary(page)
  const settings = await readCounts(page, 'Setting')
  const approaches = await readCounts(page, 'Approach')
  expect(Object.keys({ ...settings, ...approaches }).length).toBeGreaterThan(8)
  expect(settings).toEqual(countTerms(settings, (study) => study.settings))
  expect(approaches).toEqual(countTerms(approaches, (study) => study.approaches))

  await page.getByText('Prevention level', { exact: true }).first().click()
  await page.getByRole('checkbox', { name: /^Primary/ }).check()
  await expect(getCount(page)).toHaveText(`${primary.length} of ${total} case studies`)
  const narrowed = await readCounts(page, 'Setting')
  expect(narrowed).toEqual(countTerms(narrowed, (study) => study.settings, caseStudies.filter(isPrimary)))
  const levels = await readCounts(page, 'Prevention level')
  expect(levels, 'of its own group a choice leaves the numbers alone').toEqual(countTerms(levels, (study) => study.preventionLevels))
})

test('a shared address opens to its list, "Show more" goes to its end, and Back brings both back', async ({ page }) => {
  await openLibrary(page, '?level=primary&sort=title')
  await expect(getTitles(page)).toHaveText(primary.slice(0, part))
  await page.getByRole('button', { name: `Show ${primary.length - part} more` }).click()
  await expect(getTitles(page)).toHaveText(primary)
  await expect(getTitles(page).nth(part)).toBeFocused()

  const far = getTitles(page).nth(primary.length - 2)
  await far.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  await far.click()
  await expect(page).toHaveURL(/\/case-studies\/[\w-]+\/$/)
  await page.goBack()
  await expect(getTitles(page)).toHaveText(primary)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 60)
})

test('a search narrows by a filter and stands in another order, and Back undoes one after the other', async ({ page }) => {
  await openLibrary(page)
  await page.getByRole('searchbox', { name: 'Search the case studies' }).fill('custody')
  await expect(getCount(page)).toHaveText(new RegExp(`^\\d+ of ${total} case studies$`))
  await expect(page).toHaveURL(/\?q=custody$/)
  const found = (await getCount(page).textContent()) ?? ''
  await page
    .getByRole('group', { name: 'Setting' })
    .getByRole('checkbox', { name: /^Police custody/ })
    .check()
  await expect(getCount(page)).not.toHaveText(found)
  const narrowed = await getTitles(page).allTextContents()
  const inCustody = listTitles(({ settings }) => settings.includes('custody'))
  expect(narrowed.filter((title) => !inCustody.includes(title))).toEqual([])
  expect(narrowed.length).toBeGreaterThan(1)

  await page.getByRole('combobox', { name: 'Sorted by' }).selectOption('title')
  await expect(getTitles(page)).toHaveText(sortTitles(narrowed))
  await page.goBack()
  await expect(getTitles(page)).toHaveText(narrowed)
  await page.goBack()
  await expect(getCount(page)).toHaveText(found)
})
