import { expect, test } from './browser'
import { readClipboard } from './read-clipboard'

test.describe('a record', () => {
  test.use({ permissions: ['clipboard-write'], viewport: { width: 360, height: 780 } })

  test('gives a figure with its source, by keyboard, on a phone', async ({ page }) => {
    await page.goto('/case-studies/southend-hot-spot-patrols/')
    const button = page.getByRole('button', { name: /^Copy with source for .*88\.5% lower$/ })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Figure copied, with its source.' })).toBeVisible()
    const copied = await readClipboard(page)
    expect(copied).toMatch(
      /: 88\.5% lower\. Compared with: .* Measured by: .* Source.* https:\/\/.* Read in: Serious Violence Practice Library/,
    )
  })

  test('gives its citation, and files for reference managers', async ({ page }) => {
    await page.goto('/case-studies/southend-hot-spot-patrols/#record')
    await page.getByRole('button', { name: 'Copy citation' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Citation copied.' })).toBeVisible()
    expect(await readClipboard(page)).toMatch(/^Serious Violence Practice Library, “.*\/southend-hot-spot-patrols\/$/)
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Citation for BibTeX' }).click()
    expect((await saved).suggestedFilename()).toBe('southend-hot-spot-patrols.bib')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a record offers no button that would do nothing, and its files all the same', async ({ page }) => {
    await page.goto('/case-studies/southend-hot-spot-patrols/')
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Whole record as Markdown' })).toBeVisible()
  })
})
