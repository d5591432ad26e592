import { readdirSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './browser'

const total = readdirSync('content/case-studies').filter((name) => name.endsWith('.mdx')).length

/** Opens the library and waits until it answers. */
async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`/case-studies/${address}`, { waitUntil: 'networkidle' })
  await expect(page.getByRole('combobox', { name: 'Sorted by' })).toBeEnabled()
}

function box(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search the case studies' })
}

function option(page: Page, group: string, name: RegExp): Locator {
  return page.getByRole('group', { name: group }).getByRole('checkbox', { name })
}

function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 2, name: /case stud(y|ies)$/ })
}

test('a search and a filter live in the address and survive Back', async ({ page }) => {
  await open(page)
  await expect(heading(page)).toHaveText(`${total} case studies`)
  await box(page).pressSequentially('youth worker', { delay: 30 })
  await expect(page).toHaveURL(/\/case-studies\/\?q=youth\+worker$/)
  await expect(page).toHaveTitle(/^Case studies: “youth worker” \(\d+\) – /)
  await expect(page.getByRole('status')).toHaveText(/ found for “youth worker”, sorted by closest match\.$/)
  const found = await heading(page).textContent()

  await option(page, 'Setting', /^Hospital/).check()
  await expect(page).toHaveURL(/\/case-studies\/\?q=youth\+worker&setting=hospital$/)
  await expect(page.getByRole('link', { name: 'Remove Setting: Hospital' })).toBeVisible()
  await expect(heading(page)).not.toHaveText(found ?? '')

  await page.goBack()
  await expect(page).toHaveURL(/\/case-studies\/\?q=youth\+worker$/)
  await expect(box(page)).toHaveValue('youth worker')
  await expect(option(page, 'Setting', /^Hospital/)).not.toBeChecked()
  await expect(heading(page)).toHaveText(found ?? '')
})

test('typing never adds a step to the history', async ({ page }) => {
  await open(page)
  const before = await page.evaluate(() => history.length)
  await box(page).pressSequentially('knife crime', { delay: 250 })
  await expect(page).toHaveURL(/\?q=knife\+crime$/)
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('one letter is no question yet', async ({ page }) => {
  await open(page)
  await box(page).fill('k')
  await box(page).press('Enter')
  await expect(heading(page)).toHaveText(`${total} case studies`)
  await expect(page).toHaveURL(/\/case-studies\/$/)
})

test('Back from a case study brings back results and place', async ({ page }) => {
  await open(page, '?sort=title')
  await expect(page.getByRole('combobox', { name: 'Sorted by' })).toHaveValue('title')
  const last = page.getByRole('heading', { level: 3 }).getByRole('link').nth(8)
  await last.scrollIntoViewIfNeeded()
  const name = await last.textContent()
  const before = await page.evaluate(() => window.scrollY)
  await last.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText((name ?? '').slice(0, 12))
  await page.goBack()
  await expect(page).toHaveURL(/\?sort=title$/)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 60)
})

test('Back over a filter keeps the place in the list', async ({ page }) => {
  await open(page)
  await page.evaluate(() => window.scrollTo(0, 700))
  await option(page, 'Your sector', /^Police \d/).check()
  await expect(page).toHaveURL(/\?sector=police$/)
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.goBack()
  await expect(page).toHaveURL(/\/case-studies\/$/)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
})

test('Back over two filters chosen one after the other keeps the place in the list', async ({ page }) => {
  await open(page)
  await page.evaluate(() => window.scrollTo(0, 700))
  await option(page, 'Your sector', /^Police \d/).check()
  await option(page, 'Your sector', /^Local authority \d/).check()
  await expect(page).toHaveURL(/\?sector=police&sector=local-authority$/)
  const before = await page.evaluate(() => window.scrollY)
  await page.getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Case studies')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\?sector=police$/)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 60)
})

test('a shared link opens as it was sent', async ({ page }) => {
  await open(page, '?q=knife&setting=custody&sort=title&view=table')
  await expect(box(page)).toHaveValue('knife')
  await expect(option(page, 'Setting', /^Police custody/)).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Sorted by' })).toHaveValue('title')
  await expect(page.getByRole('navigation', { name: 'Show results as' }).getByRole('link', { name: 'Table' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  const titles = await page.getByRole('rowheader').allTextContents()
  expect(titles.length).toBeGreaterThan(0)
  expect(titles).toEqual([...titles].sort(new Intl.Collator('en-GB').compare))
})

test('a filter applies at once and keeps focus and scroll', async ({ page }) => {
  await open(page)
  const custody = option(page, 'Setting', /^Police custody/)
  await custody.scrollIntoViewIfNeeded()
  const before = await custody.boundingBox()
  await custody.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?setting=custody$/)
  await expect(custody).toBeFocused()
  expect(Math.abs(((await custody.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\/case-studies\/$/)
  await expect(custody).toBeFocused()
})

test('a group opened later counts what is chosen now', async ({ page }) => {
  await open(page)
  const status = page.getByText('Status', { exact: true }).first()
  const count = async () => {
    const names = await page.getByRole('group', { name: 'Status' }).getByRole('listitem').allInnerTexts()
    return names.reduce((sum, name) => sum + Number(/\d+$/.exec(name)?.[0]), 0)
  }
  await status.click()
  expect(await count()).toBe(total)
  await status.click()
  await option(page, 'Setting', /^Police custody/).check()
  await expect(heading(page)).toHaveText(new RegExp(`^\\d+ of ${total} case studies$`))
  await status.click()
  expect(await count()).toBe(Number.parseInt((await heading(page).textContent()) ?? '', 10))
})

/** Opens a page whose scripts of Next wait until the function that comes back is called. */
async function openUnanswering(page: Page, address: string): Promise<() => void> {
  let send = () => {}
  const sent = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await sent
    await route.continue()
  })
  await page.goto(address)
  return send
}

for (const address of ['/case-studies/', '/replicate/'])
  test(`Save on ${address} waits until the page answers, and saves then`, async ({ page }) => {
    const send = await openUnanswering(page, address)
    const save = page.getByRole('button', { name: /^Save / }).first()
    await expect(save).toBeDisabled()
    send()
    await expect(save).toBeEnabled()
    await save.click()
    await expect(page.getByRole('button', { name: /^Saved / })).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('link', { name: 'Shortlist' }).first().locator('[data-shortlist-count]')).toHaveAttribute(
      'data-shortlist-count',
      '1',
    )
  })

test('a group opened before the page answers is filled as soon as it does', async ({ page }) => {
  const send = await openUnanswering(page, '/case-studies/')
  await page.getByText('Status', { exact: true }).first().click()
  send()
  await option(page, 'Status', /^Running/).check()
  await expect(page).toHaveURL(/\?status=running$/)
})

test('tiles filter by police force area, a region by all of its areas', async ({ page }) => {
  await open(page)
  await option(page, 'Area', /^Thames Valley/).check({ force: true })
  await expect(page).toHaveURL(/\?area=thames-valley$/)
  await option(page, 'Area', /^Thames Valley/).uncheck({ force: true })
  await option(page, 'Area', /^East Midlands/).check()
  await expect(page).toHaveURL(/\?area=east-midlands$/)
  for (const place of await page.locator('.entry__place').allTextContents())
    expect(place).toMatch(/Derbyshire|Leicestershire|Lincolnshire|Northamptonshire|Nottinghamshire|police force areas/)
})

test('an area is found by the name of a town', async ({ page }) => {
  await open(page)
  await page.getByRole('textbox', { name: 'Find an area' }).fill('leeds')
  await page
    .getByRole('group', { name: 'Area' })
    .getByRole('listitem')
    .getByRole('checkbox', { name: /^West Yorkshire \d/ })
    .check()
  await expect(page).toHaveURL(/\?area=west-yorkshire$/)
})

test('tags read as a sentence and take themselves away', async ({ page }) => {
  await open(page, '?setting=hospital&setting=custody&level=tertiary')
  await expect(page.getByRole('list').filter({ has: page.getByRole('link', { name: 'Remove Setting: Hospital' }) })).toHaveText(
    /Setting: Hospital.*or.*Police custody.*and.*Prevention level: Tertiary/,
  )
  await page.getByRole('link', { name: 'Remove Police custody' }).click()
  await expect(page).toHaveURL(/\?setting=hospital&level=tertiary$/)
  await expect(heading(page)).toBeFocused()
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/case-studies\/$/)
  await expect(heading(page)).toHaveText(`${total} case studies`)
})

test('nothing found: one action leads to results', async ({ page }) => {
  await open(page, '?area=city-of-london&setting=hospital')
  await expect(heading(page)).toHaveText(`0 of ${total} case studies`)
  await expect(page.getByRole('heading', { level: 3, name: 'No case study matches every filter' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Propose a case study' }).first()).toBeVisible()
  const way = page.getByRole('link', { name: /without “Area: City of London”/ })
  const count = (await way.textContent())?.match(/^\d+/)?.[0]
  await way.click()
  await expect(page).toHaveURL(/\?setting=hospital$/)
  await expect(heading(page)).toHaveText(`${count} of ${total} case studies`)
})

test('nonsense in the address is dropped, with a notice', async ({ page }) => {
  await open(page, '?setting=moon&setting=hospital&sort=best&utm_source=mail')
  await expect(
    page
      .getByText(
        '2 parts of the address were left out. There is no setting called “moon”. There is no order called “best”. The rest of it stands.',
      )
      .first(), // the status line says it too, a second later
  ).toBeVisible()
  await expect(page).toHaveURL(/\/case-studies\/\?setting=hospital$/)
  await option(page, 'Setting', /^Police custody/).check()
  await expect(page.getByText('parts of the address were left out')).toBeHidden()
})

test('markup in the address stays text', async ({ page }) => {
  await open(page, '?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E')
  await expect(box(page)).toHaveValue('<img src=x onerror=alert(1)>')
})

test('the status line speaks in whole sentences, after a pause', async ({ page }) => {
  await open(page)
  await option(page, 'Setting', /^Hospital/).check()
  await expect(page.getByRole('status')).toHaveText(
    new RegExp(`^\\d+ of ${total} case studies found with Setting: Hospital, sorted by surest evidence\\.$`),
  )
})

test('the map lists the results by area, each tile leads to its list', async ({ page }) => {
  await open(page, '?view=map')
  await page
    .getByRole('list', { name: 'Results by police force area' })
    .getByRole('link', { name: /^Thames Valley: \d+ case studies, surest: / })
    .click()
  await expect(page.getByRole('heading', { level: 3, name: /^Thames Valley \d+$/ })).toBeInViewport()
})

test.describe('when search cannot be loaded', () => {
  test.use({ allowErrors: [/net::ERR_FAILED|Failed to (load|fetch)/] })

  test('the page says so, filters go on, and "Try again" works once it can', async ({ page }) => {
    await page.route('**/data/search/**', (route) => route.abort())
    await open(page, '?q=knife')
    await expect(page.getByText('Search could not be loaded. Filters still work.').first()).toBeVisible()
    await expect(heading(page)).toHaveText(`${total} case studies`)
    await option(page, 'Setting', /^Hospital/).check()
    await expect(page).toHaveURL(/\?q=knife&setting=hospital$/)
    await expect(heading(page)).toHaveText(new RegExp(`^\\d+ of ${total} case studies$`))
    await option(page, 'Setting', /^Hospital/).uncheck()

    await page.unroute('**/data/search/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('Search could not be loaded.')).toHaveCount(0)
    await expect(page.locator('mark').first()).toBeVisible()
  })
})

test.describe('when a script that the library can do without fails', () => {
  test.use({ allowErrors: [/net::ERR_FAILED/] })

  test('it answers all the same', async ({ page }) => {
    await page.route('**/assets/enhance.*.js', (route) => route.abort())
    await open(page)
    await option(page, 'Setting', /^Hospital/).check()
    await expect(heading(page)).toHaveText(new RegExp(`^\\d+ of ${total} case studies$`))
  })
})

test('what matched is marked, and a hit in a section leads to that section', async ({ page }) => {
  await open(page)
  await box(page).fill('navigator')
  await expect(page.getByRole('heading', { level: 3 }).locator('mark').first()).toHaveText(/navigator/i)
  const passage = page.getByRole('main').getByRole('link').and(page.locator('[href*="/#"]')).filter({ hasNotText: 'Propose' }).first()
  // Read and followed at once: while the search goes on, a better passage may take its place.
  const address = await passage.evaluate((link: HTMLAnchorElement) => {
    link.click()
    return link.getAttribute('href') ?? ''
  })
  await expect(page).toHaveURL((url) => url.pathname + url.hash === address)
  await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeInViewport()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('filters push the content down, and "Show results" leads to it', async ({ page }) => {
    await open(page)
    await expect(option(page, 'Setting', /^Hospital/)).toBeHidden()
    await page.getByText('Filters', { exact: true }).click()
    await page.getByText('Setting', { exact: true }).first().click()
    await option(page, 'Setting', /^Hospital/).check()
    await page.getByRole('button', { name: /^Show \d+ results?$/ }).click()
    await expect(page.getByText('Filters (1)')).toBeVisible()
    await expect(heading(page)).toBeFocused()
    await expect(heading(page)).toBeInViewport()
    await expect(page).toHaveURL(/\?setting=hospital$/)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every case study is listed, and nothing that cannot work is shown', async ({ page }) => {
    await page.goto('/case-studies/')
    await expect(page.getByText('Search and filters need JavaScript.')).toBeVisible()
    await expect(page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')).toHaveCount(Math.min(total, 30))
    await expect(page.getByRole('searchbox')).toBeHidden()
  })
})
