import { part } from '../../../lib/library/card-source'
import { expect, openAndKeep, test } from '../offline-site'
import { caseStudies, getCount, getTitles, listTitles } from './collection'

// Without a connection the browser logs what it could not fetch.
test.use({ allowErrors: [/net::ERR_|status of 503/], serviceWorkers: 'allow' })

test('without a connection the whole library is searched, filtered and read on', async ({ page, offlineSite: { address, stop } }) => {
  await openAndKeep(page, `${address}/`)
  await stop()
  await page.goto(`${address}/case-studies/?level=primary&sort=title`)
  const primary = listTitles(({ preventionLevels }) => preventionLevels.includes('primary'))
  await expect(getCount(page)).toHaveText(`${primary.length} of ${caseStudies.length} case studies`)
  await expect(getTitles(page)).toHaveText(primary.slice(0, part))
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  await expect(getTitles(page)).toHaveText(primary)
  await page.getByRole('searchbox', { name: 'Search the case studies' }).fill('custody')
  await expect(getCount(page)).not.toHaveText(`${primary.length} of ${caseStudies.length} case studies`)
  await expect(getCount(page)).toHaveText(new RegExp(`^\\d+ of ${caseStudies.length} case studies$`))
  const found = await getTitles(page).allTextContents()
  expect(found.length).toBeGreaterThan(1)
  expect(found.filter((title) => !primary.includes(title))).toEqual([])
  await expect(page.getByText('could not be loaded')).toHaveCount(0)

  await page.goto(`${address}/compare/`)
  await page.getByRole('combobox').fill(primary.at(-1) ?? '')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.goto(`${address}/replicate/`)
  await expect(page.getByRole('combobox', { name: 'Which area is yours?' })).toBeEnabled()
})
