import type { Page } from '@playwright/test'
import { expect, test } from './browser'

const three = '?ids=operation-deter,divert-london,custody-navigators-cleveland'

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`/compare/${address}`)
  await expect(page.getByRole('combobox').or(page.getByRole('table')).first()).toBeVisible()
  if (address.includes('ids=')) await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByText('Reading the records…')).toHaveCount(0)
}

/** The titles of the columns, from left to right. */
async function columns(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('columnheader')
    .getByRole('link', { name: /^(?!Remove)/ })
    .allTextContents()
}

/** How many pages the page takes on paper. */
async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('a comparison is a table with heads of columns, groups and rows', async ({ page }) => {
  await open(page, three)
  await expect(page.getByRole('table', { name: /^Comparison of Operation Deter, DIVERT and Custody Navigators/ })).toBeVisible()
  expect(await columns(page)).toEqual(['Operation Deter', 'DIVERT', 'Custody Navigators and the Youth Focused Custody Suite'])
  for (const group of ['Who', 'Where and when', 'How', 'Partners', 'Cost', 'Evidence', 'Limits', 'Lessons', 'Not known'])
    await expect(page.getByRole('rowheader', { name: group, exact: true })).toHaveAttribute('scope', 'rowgroup')
  await expect(page.getByRole('rowheader', { name: 'For whom' })).toHaveAttribute('scope', 'row')
  await expect(page.getByRole('row', { name: /^Police force areas/ }).getByRole('cell')).toHaveText([
    'Thames Valley',
    'Metropolitan Police',
    'Cleveland',
  ])
  await expect(page).toHaveTitle(/^Compare: Operation Deter, DIVERT and Custody Navigators .* – /)
})

test('only what differs leaves rows out, says which, and lives in the address', async ({ page, context, baseURL }) => {
  await open(page, three)
  const all = await page.getByRole('row').count()
  await page.getByRole('checkbox', { name: 'Only what differs' }).check()
  await expect(page).toHaveURL(`/compare/${three}&only=differences`)
  await expect(page.getByText(/^\d+ rows differ\. /)).toBeVisible()
  expect(await page.getByRole('row').count()).toBeLessThanOrEqual(all)

  const clean = await (await context.browser()?.newContext({ baseURL: baseURL ?? '' }))?.newPage()
  if (!clean) throw new Error('No second browser.')
  await open(clean, `${three}&only=differences`)
  expect(await clean.getByRole('table').textContent()).toBe(await page.getByRole('table').textContent())
  await clean.context().close()

  await page.goBack()
  await expect(page.getByRole('checkbox', { name: 'Only what differs' })).not.toBeChecked()
})

test('a removed or unknown id is told, and the rest works', async ({ page }) => {
  await open(page, '?ids=operation-deter,long-gone,operation-deter,divert-london')
  await expect(page.getByText('There is no case study called “long-gone”: it may have been removed, or the link is wrong.')).toBeVisible()
  await expect(page).toHaveURL('/compare/?ids=operation-deter,divert-london')
  expect(await columns(page)).toEqual(['Operation Deter', 'DIVERT'])
})

test.describe('when a record cannot be loaded', () => {
  test.use({ allowErrors: [/Failed to load resource/] })

  test('the page says so, shows the rest, and tries again', async ({ page }) => {
    await page.route('**/divert-london/record.json', (route) => route.abort())
    await open(page, three)
    await expect(page.getByRole('alert').getByText('DIVERT could not be loaded.')).toBeVisible()
    expect(await columns(page)).toHaveLength(2)
    await page.unroute('**/divert-london/record.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('columnheader').getByRole('link', { name: 'DIVERT', exact: true })).toBeVisible()
    expect(await columns(page)).toEqual(['Operation Deter', 'DIVERT', 'Custody Navigators and the Youth Focused Custody Suite'])
  })
})

for (const width of [1440, 360]) {
  test(`by keyboard alone at ${width} px: choose, add, fold out, remove`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, '')
    const picker = page.getByRole('combobox', { name: 'Choose a case study' })
    await picker.focus()
    await page.keyboard.type('custody clev')
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { selected: true })).toHaveText(/^Custody Navigators/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/compare/?ids=custody-navigators-cleveland')
    await expect(page.getByRole('combobox', { name: 'Add a case study' })).toBeFocused()
    await page.keyboard.type('divert')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('option')).toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/compare/?ids=custody-navigators-cleveland,divert-london')
    await expect(page.getByRole('status').getByText('DIVERT is added, as column 2.')).toHaveCount(1)

    const more = page.locator('summary', { hasText: 'Ask the area about, DIVERT' })
    await more.focus()
    await page.keyboard.press('Enter')
    await expect(more.locator('xpath=..')).toHaveAttribute('open')

    await page.getByRole('link', { name: 'Remove Custody Navigators' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/compare/?ids=divert-london')
    await page.goBack()
    await expect.poll(() => columns(page)).toHaveLength(2)
  })
}

test('on a phone each cell is a block with the name of its case study, and still a table to a screen reader', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await open(page, three)
  const cell = page
    .getByRole('row', { name: /^Setting/ })
    .getByRole('cell')
    .nth(1)
  await expect(cell).toHaveText(/custody/i)
  expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"DIVERT"')
  expect(await cell.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(300)
})

test('it prints on two landscape pages, with what is left out named', async ({ page }) => {
  for (const ids of [three, `${three},ae-navigator-west-yorkshire`, '?ids=operation-deter,hospital-navigators-thames-valley']) {
    await open(page, ids)
    await expect.poll(() => columns(page)).toHaveLength(ids.split(',').length)
    expect(await countPages(page), ids).toBe(2)
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/On paper some lines are left out, and the rows groups, places, /)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
})

test('from the home page to a printed comparison of three programmes for children in custody with knives: eight actions', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await page.goto('/')
  let actions = 0
  const act = async (action: Promise<unknown>) => {
    await action
    actions += 1
  }
  await act(page.getByRole('main').getByRole('searchbox').first().fill('children in custody with knives'))
  await act(page.keyboard.press('Enter'))
  const save = page.getByRole('button', { name: /^Save / })
  await expect(page.getByRole('status').filter({ hasText: 'found for' })).toHaveCount(1)
  for (let count = 0; count < 3; count += 1) await act(save.first().click())
  await act(page.getByRole('banner').getByRole('link', { name: 'Shortlist (3)' }).click())
  await act(page.getByRole('link', { name: 'Compare these' }).click())
  await expect.poll(() => columns(page)).toHaveLength(3)
  await act(page.getByRole('button', { name: 'Print' }).click())
  await expect(page.locator('html')).toHaveAttribute('data-printed')
  expect(actions).toBeLessThanOrEqual(8)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it does and leads to the library', async ({ page }) => {
    await page.goto('/compare/?ids=operation-deter,divert-london')
    await expect(page.getByText('This page sets case studies beside each other and needs JavaScript for it.')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'library' })).toBeVisible()
  })
})
