import type { Page } from '@playwright/test'
import { expect, isKept, openAndKeep, test } from './offline-site'

// Without a connection the browser logs what it could not fetch; on a busy machine it gives up a transition between two pages.
test.use({ allowErrors: [/net::ERR_|status of 503/], serviceWorkers: 'allow' })

test('without a connection: the home page, an opened case study, the library with its search, and what is kept', async ({
  page,
  offlineSite: { address, stop },
}) => {
  await openAndKeep(page, `${address}/`)
  await openAndKeep(page, `${address}/case-studies/operation-deter/`)
  await stop()

  await page.goto(`${address}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('searchbox').fill('custody workers')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/case-studies\/\?q=custody\+workers/)
  const results = page.getByRole('main').getByRole('heading', { level: 3 })
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible({ timeout: 20_000 })
  await expect(results.first()).toBeVisible()

  await page.goto(`${address}/case-studies/operation-deter/`)
  await expect(page.getByRole('heading', { level: 1, name: 'Operation Deter' })).toBeVisible()
  await expect(page.getByText(/^The connection did not answer\. This is the copy kept on this device on \d+ \w+ 20\d\d\.$/)).toBeVisible()
  expect(await isStyled(page)).toBe(true)

  await page.goto(`${address}/case-studies/divert-london/`)
  await expect(page.getByRole('heading', { level: 1, name: 'Without a connection' })).toBeVisible()
  const kept = page.getByRole('region', { name: 'Case studies kept on this device' })
  await expect(kept.getByRole('link')).toHaveText(['Operation Deter'])
  await kept.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Operation Deter' })).toBeVisible()
})

test('a first visit is read for five seconds before the worker is asked for', async ({ page, offlineSite: { address } }) => {
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype
    ServiceWorkerContainer.prototype.register = function (...parameters) {
      Reflect.set(window, 'asked', performance.now())
      return register.apply(this, parameters)
    }
  })
  await page.goto(`${address}/`)
  await page.waitForFunction(() => Reflect.has(window, 'asked'))
  const milliseconds = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return paint && Reflect.get(window, 'asked') - paint.startTime
  })
  expect(milliseconds).toBeGreaterThan(4990)
})

test('what is put on the shortlist is kept, though never opened; one button takes everything away', async ({
  page,
  context,
  offlineSite: { address },
}) => {
  await openAndKeep(page, `${address}/`)
  await page.goto(`${address}/case-studies/?q=divert+london`)
  await page.getByRole('button', { name: 'Save DIVERT' }).first().click()
  await expect.poll(() => isKept(page, `${address}/case-studies/divert-london/`)).toBe(true)
  await context.setOffline(true)
  await page.goto(`${address}/compare/?ids=divert-london,operation-deter`)
  await expect(page.getByRole('columnheader', { name: 'DIVERT Metropolitan Police' })).toBeVisible()
  await page.goto(`${address}/case-studies/divert-london/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DIVERT')

  await context.setOffline(false)
  await page.goto(`${address}/privacy/`)
  page.once('dialog', (dialog) => dialog.dismiss())
  await page.getByRole('button', { name: 'Delete what this site keeps on this device' }).click()
  expect(await countKept(page)).toMatchObject({ workers: 1, items: 2 })
  page.once('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: 'Delete what this site keeps on this device' }).click()
  await expect(page.getByText('Deleted. This site keeps nothing on this device now.')).toBeVisible()
  expect(await countKept(page)).toEqual({ workers: 0, caches: 0, items: 0 })
})

test('an update cut off half way leaves the old version whole; a whole one is offered, and taken when the reader says so', async ({
  page,
  context,
  offlineSite: { address, serve, cut, createRelease },
}) => {
  await openAndKeep(page, `${address}/case-studies/operation-deter/`)
  await page.goto(`${address}/case-studies/`)
  const before = await listVersions(page)
  expect(before).toHaveLength(1)

  serve(await createRelease())
  cut(/\/data\/search\/[^/]+\/words/, /\/compare\/$/)
  expect(await update(page)).toBe('redundant')
  await expect(page.getByText('A newer version of the library is ready.')).toHaveCount(0)
  await context.setOffline(true)
  await page.goto(`${address}/`)
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('second release')
  await page.goto(`${address}/case-studies/?q=custody`)
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible({ timeout: 20_000 })
  await page.goto(`${address}/compare/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await context.setOffline(false)
  cut()
  const other = await context.newPage()
  await other.goto(`${address}/propose/`)
  await other.getByRole('textbox').first().fill('Half a sentence')
  await page.goto(`${address}/`)
  await page.getByRole('button', { name: 'Reload' }).click({ timeout: 20_000 })
  await expect(page.getByText('A newer version of the library is ready.')).toHaveCount(0)
  await context.setOffline(true)
  await page.goto(`${address}/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('second release')

  await expect(other.getByRole('textbox').first()).toHaveValue('Half a sentence')
  await context.setOffline(false)
  await page.goto(`${address}/approaches/`)
  await expect.poll(() => isKept(page, `${address}/approaches/`)).toBe(true)
  expect(await listVersions(page), 'the other tab may still need files of the older version').toHaveLength(2)
  await other.close({ runBeforeUnload: false })
  await page.goto(`${address}/areas/`)
  await expect.poll(() => listVersions(page)).toHaveLength(1)
})

test('a release without offline use takes the worker and what it kept away', async ({
  page,
  offlineSite: { address, serve, createRelease },
}) => {
  await openAndKeep(page, `${address}/`)
  serve(await createRelease(false))
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

/** What the site has in this browser: workers, caches, and what it wrote down itself. */
async function countKept(page: Page): Promise<{ workers: number; caches: number; items: number }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    items: localStorage.length,
  }))
}

/** Whether the style sheet has arrived: the text stands in the face of the site. */
async function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Faustina'))
}

async function listVersions(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('precache')))
}

/** Looks for a new version, and tells how its installation ended. */
async function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const { installing } = registration
    if (!installing) return 'nothing new'
    return new Promise((resolve) => installing.addEventListener('statechange', () => resolve(installing.state)))
  })
}
