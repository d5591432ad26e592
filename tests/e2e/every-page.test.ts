import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { site } from '../../lib/site'
import { expect, test } from './browser'
import { allPages, documentPages } from './page-kinds'

// The 404 page is asked for on purpose; the browser logs it.
test.use({ allowErrors: [/status of 404/] })

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules of axe that look at colours: the only ones whose answer a theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Opens a page and waits until it stands still. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** What axe finds against some tags (WCAG 2.2 A and AA) or rules, as short lines. */
async function findViolations(page: Page, only: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (runOnly) => {
    const axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } = Reflect.get(
      window,
      'axe',
    )
    // What passes is not wanted, nor a selector for it: finding one takes longer than checking.
    const { violations } = await axe.run({ runOnly, resultTypes: ['violations'], selectors: false })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, only)
}

/** Lays out what waits for its place in the window. Returns the parts that turn out taller than they were guessed, as short lines. */
async function layOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section')].flatMap((section) => {
      const guess = section.offsetHeight
      section.style.contentVisibility = 'visible'
      const height = section.offsetHeight
      return height > guess ? `${section.textContent.slice(0, 60)}: ${height} px, guessed ${guess}` : []
    }),
  )
}

/** The text size a reader sets in the browser: 16 px is usual, 32 px twice that. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard } })
}

// One visit a page: loading it again for each width and theme would cost most of the time and find nothing more.
for (const address of allPages) {
  test(`${address} passes axe at 360 and 1440 px, light and dark, and never scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 360, height: 900 })
    await open(page, address)
    await page.evaluate(axeSource)
    // Guessed too low, a part reaches into the next one for every tool that asks before the page was read for a while.
    expect(await layOut(page), 'taller than guessed').toEqual([])
    for (const width of [360, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await findViolations(page, colorScheme === 'light' ? tags : colourRules), `at ${width} px, ${colorScheme}`).toEqual([])
      }
    }
    for (const width of [320, 360, 768, 1024, 1440]) expect(await findOverflow(page, width), `at ${width} px`).toBeLessThanOrEqual(0)
    await setTextSize(page, 32)
    for (const width of [640, 1280]) expect(await findOverflow(page, width), `at 200 % text, ${width} px`).toBeLessThanOrEqual(0)
  })
}

/** How far the page is wider than the window, in px. */
async function findOverflow(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 })
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const address of documentPages) {
    test(`${address} is complete`, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('main')).not.toContainText(/loading|enable javascript/i)
    })
  }

  test('the library lists every case study', async ({ page }) => {
    const sitemap = await (await page.request.get(`${site.basePath}/sitemap.xml`)).text()
    const slugs = [...sitemap.matchAll(/\/case-studies\/([a-z0-9-]+)\/</g)].map(([, slug]) => slug)
    await page.goto('/case-studies/')
    const main = page.getByRole('main')
    for (const slug of slugs) await expect(main.locator(`a[href$="/case-studies/${slug}/"]`).first()).toBeVisible()
    expect(slugs.length).toBeGreaterThanOrEqual(4)
  })
})

test('the keyboard reaches every control of a page, and each shows its focus', async ({ page }) => {
  test.setTimeout(150_000)
  // A record of ordinary length: the longest has hundreds of references, each a stop of its own.
  for (const address of ['/', '/case-studies/', '/case-studies/safetosay-wales/']) {
    await open(page, address)
    const total = await page.evaluate(() => document.querySelectorAll('a[href], button, input, select, summary').length)
    const seen = new Set<string>()
    for (let presses = 0; presses < total + 5; presses += 1) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return undefined
        const box = (element.matches('input[type="checkbox"].vh') ? element.closest('label') : element) ?? element
        const style = getComputedStyle(box)
        const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || element.matches('input')
        return {
          shown,
          key: `${element.tagName} ${element.getAttribute('href') ?? element.id} ${(element.textContent ?? '').slice(0, 40)}`,
        }
      })
      if (!focus) break
      seen.add(focus.key)
      expect(focus.shown, focus.key).toBe(true)
    }
    expect(seen.size).toBeGreaterThan(10)
  }
})
