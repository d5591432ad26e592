import { part } from '../../../lib/library/card-source'
import { expect, test } from '../browser'
import { toolPages } from '../page-kinds'
import { caseStudies, getTitles, listTitles } from './collection'

const total = caseStudies.length
const [first = '', last = ''] = [listTitles()[0], listTitles().at(-1)]

test('any two case studies can be picked for a comparison, whichever part of the library they are in', async ({ page }) => {
  await page.goto('/compare/')
  for (const title of [last, first]) {
    await page.getByRole('combobox').fill(title)
    await page.getByRole('option', { name: title }).click()
  }
  await expect(page.getByRole('columnheader').getByRole('link', { name: /^(?!Remove)/ })).toHaveText([last, first])
  await expect(page.getByRole('table', { name: `Comparison of ${last} and ${first}` })).toBeVisible() // as the records call themselves
})

test('a case study of the last plain page can be saved, stands on the shortlist, and fits as any other', async ({ page }) => {
  await page.goto(`/case-studies/page/${Math.ceil(total / part)}/`)
  const title = (await getTitles(page).last().textContent()) ?? ''
  await page.getByRole('button', { name: `Save ${title}` }).click()
  await page.goto('/shortlist/')
  await expect(page.getByRole('heading', { level: 2, name: 'One case study' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible()

  await page.goto('/fit/')
  await page.getByRole('combobox', { name: 'Choose a programme' }).fill(title)
  await page.getByRole('option', { name: title }).click()
  await expect(page.getByRole('region', { name: /^Need/ })).toContainText('How people come into it')
})

test('every programme is ranked, and the list goes on to the last', async ({ page }) => {
  await page.goto('/replicate/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 2, name: `${total} programmes` })).toBeVisible()
  await page.getByRole('group', { name: 'Who is it for?' }).getByRole('checkbox', { name: 'Children (under 18)', exact: true }).check()
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^\\d+ of ${total} programmes$`) })).toBeVisible()
  await page.goBack()
  const more = page.getByRole('main').getByRole('button', { name: /^Show (all|\d+ more of) \d+ programmes$/ })
  while ((await more.count()) > 0) await more.click()
  await expect(getTitles(page)).toHaveCount(total)
  expect((await getTitles(page).allTextContents()).sort()).toEqual(listTitles().sort())
})

for (const address of toolPages) {
  test(`opens without a fault: ${address}`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}
