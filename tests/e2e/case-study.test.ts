import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { readClipboard } from './read-clipboard'

const address = '/case-studies/operation-deter/'

/** The full address, as the page itself states it for others. */
async function readCanonical(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '')
}

test('a commissioner reads in one screen what, where, for whom, at what cost, how sure, who to ask', async ({ page }) => {
  await page.goto(address)
  await expect(page).toHaveTitle(/^Operation Deter – /)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1, name: 'Operation Deter' })).toBeVisible()
  for (const question of [
    'How sure are we?',
    'Which way did it go?',
    'What was tried',
    'Where',
    'For whom',
    'At what cost',
    'Who to ask',
  ]) {
    await expect(main.getByRole('term').filter({ hasText: new RegExp(`^${question.replace('?', '\\?')}$`) })).toBeVisible()
  }
  await expect(main.getByRole('figure').getByRole('link', { name: 'Thames Valley' })).toHaveAttribute('href', '/areas/thames-valley/')
})

test('the contents lead to every section', async ({ page }) => {
  await page.goto(address)
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  for (const label of await links.allTextContents()) {
    await links.getByText(label, { exact: true }).click()
    await expect(page.getByRole('heading', { level: 2, name: label, exact: true })).toBeInViewport()
  }
})

test('a reference leads to its source and the source back', async ({ page }) => {
  await page.goto(address)
  const problem = page.getByRole('region', { name: 'The problem it answers' })
  await problem
    .getByRole('link', { name: /^Source \d+$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#source-\d+$/)
  const number = Number(page.url().split('-').at(-1))
  const source = page
    .getByRole('region', { name: 'Sources' })
    .getByRole('listitem')
    .nth(number - 1)
  await source.getByRole('link', { name: 'Back to place a' }).click()
  await expect(page).toHaveURL(/#(body|cite)-/)
})

test('every outcome stands with what it is compared with, or says that it is a count', async ({ page }) => {
  await page.goto(address)
  const table = page.getByRole('table', { name: 'Outcomes, each with what it is compared with' })
  const rows = table.getByRole('row')
  expect(await rows.count()).toBeGreaterThan(5)
  for (const row of (await rows.all()).slice(1)) await expect(row.getByRole('cell').nth(1)).not.toBeEmpty()
})

test('the outcomes stay a table on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(address)
  const table = page.getByRole('table', { name: 'Outcomes, each with what it is compared with' })
  expect(await table.getByRole('row').count()).toBeGreaterThan(5)
})

test('similar programmes come with their reasons and lead on', async ({ page }) => {
  await page.goto(address)
  const similar = page.getByRole('region', { name: 'Similar programmes' })
  expect(
    await similar
      .getByRole('heading', { level: 3 })
      .filter({ has: page.getByRole('link') })
      .count(),
  ).toBeLessThanOrEqual(6)
  await expect(similar.getByText(/^(Same family|Same approach|Also for)/).first()).toBeVisible()
  const link = similar.getByRole('heading', { level: 3 }).first().getByRole('link')
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test.describe('sharing', () => {
  test('copies the address and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write'])
    await page.goto(`${address}#lessons`)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('status').getByText('Link copied.')).toBeVisible()
    expect(await readClipboard(page)).toBe(await readCanonical(page))
  })

  test('copies the address of a section beside its heading', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write'])
    await page.goto(address)
    await page.getByRole('link', { name: 'Link to this section: How it works' }).click()
    await expect(page.getByText('Link to this section copied.')).toBeVisible()
    await expect(page).toHaveURL(/#how$/)
    expect(await readClipboard(page)).toBe(`${await readCanonical(page)}#how`)
  })

  test('offers the address in a field where the browser refuses to copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await page.goto(address)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(await readCanonical(page))
  })

  test('opens a letter without an addressee', async ({ page }) => {
    await page.goto(address)
    const href = await page.getByRole('link', { name: 'E-mail' }).getAttribute('href')
    const letter = new URL(href ?? '')
    expect([letter.protocol, letter.pathname, letter.searchParams.get('subject')]).toEqual(['mailto:', '', 'Operation Deter'])
    expect(letter.searchParams.get('body')).toContain(await readCanonical(page))
  })

  test('offers the device’s own sheet only where there is one', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    await page.goto(address)
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Share…' })).toBeHidden()
  })

  test('hands title and address to the device’s own sheet', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => Reflect.set(window, 'shared', data) })
    })
    await page.goto(address)
    await page.getByRole('button', { name: 'Share…' }).click()
    expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual({ title: 'Operation Deter', url: await readCanonical(page) })
  })

  test('states a preview of its own, of the right size', async ({ page, request }) => {
    await page.goto(address)
    const read = (name: string) =>
      page.evaluate((key) => document.querySelector<HTMLMetaElement>(`meta[property="${key}"]`)?.content ?? '', name)
    expect(await read('og:title')).toBe('Operation Deter')
    const image = await request.get(new URL(await read('og:image')).pathname)
    expect(image.headers()['content-type']).toBe('image/png')
    const body = await image.body()
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630])
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the record is complete, and nothing that needs a script is shown', async ({ page }) => {
    await page.goto(address)
    for (const name of ['How it works', 'What it takes', 'What was measured', 'Challenges and lessons', 'Ask the area about', 'Sources']) {
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
    }
    for (const name of ['Copy link', 'Share…', 'Print']) await expect(page.getByRole('button', { name })).toBeHidden()
    await expect(page.getByRole('link', { name: 'Cite', exact: true })).toBeVisible()
  })
})

test('on paper the addresses of the sources are written out and the tools are gone', async ({ page }) => {
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'E-mail' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden()
  const source = page.getByRole('region', { name: 'Sources' }).getByRole('link').first()
  const written = await source.evaluate((link) => getComputedStyle(link, '::after').content)
  expect(written).toContain(await source.getAttribute('href'))
})

test('a record past its next review says so by itself', async ({ page }) => {
  await page.clock.setFixedTime('2024-01-01T12:00:00')
  await page.goto(address)
  const overdue = page.getByRole('link', { name: /^The review of this record is overdue: it was to be read again by / })
  await expect(overdue).toBeHidden()
  await page.clock.setFixedTime('2040-01-01T12:00:00')
  await page.reload()
  await overdue.click()
  await expect(page.getByText('That day has passed, and it has not been done.')).toBeInViewport()
})

test('what is further down is laid out once the page has been read for five seconds', async ({ page }) => {
  const countWaiting = () =>
    page.evaluate(
      () => [...document.querySelectorAll('section')].filter((part) => getComputedStyle(part).contentVisibility === 'auto').length,
    )
  await page.clock.install({ time: 0 })
  await page.goto('/case-studies/operation-deter/')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible() // its script has started
  await page.clock.pauseAt(4500) // of the visit, however long it really took to come here
  await page.clock.runFor(100)
  expect(await countWaiting()).toBeGreaterThan(5)
  await page.clock.runFor(5000)
  await expect.poll(countWaiting).toBe(0)
})

test('a link to a section far down leads there, and the page stays there while it is laid out', async ({ page }) => {
  await page.clock.install()
  await page.goto('/case-studies/operation-deter/#sources')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible() // its script has started
  const heading = page.getByRole('heading', { name: 'Sources', exact: true })
  await expect(heading).toBeInViewport()
  await page.clock.runFor(6000)
  await expect(heading).toBeInViewport()
})
