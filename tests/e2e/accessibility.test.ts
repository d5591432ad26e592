import type { Page } from '@playwright/test'
import { type Check, installChecks } from './accessibility-checks'
import { expect, test } from './browser'

/** A page of every kind, with what its tools show when they are used. What axe and the widths of every page find is in every-page.test.ts. */
const pages = [
  '/',
  '/case-studies/?q=knife&setting=custody',
  '/case-studies/safetosay-wales/',
  '/approaches/custody-diversion/',
  '/areas/thames-valley/',
  '/evidence-map/',
  '/lessons/',
  '/about/data/',
  '/privacy/',
  '/replicate/?group=children&setting=custody&not-in=school',
  '/fit/?id=operation-deter',
  '/compare/?ids=operation-deter,divert-london',
  '/shortlist/#s=operation-deter:Ask%20about%20custody,divert-london',
  '/propose/',
]

/** Paper of A4 with margins of 10 mm. */
const paper = { width: 718, height: 1000 }

async function look(page: Page, where: string, ...checks: readonly Check[]): Promise<void> {
  for (const check of checks) {
    const found = await page.evaluate((name): readonly string[] => Reflect.get(Reflect.get(window, 'checks'), name)(), check)
    expect.soft([...new Set(found)], `${check}, ${where}`).toEqual([])
  }
}

// One visit a page, seen in every way: loading it again for each would cost most of the time and find nothing more.
for (const address of pages) {
  test(`${address} by keyboard, at 400 %, spaced out, in forced colours, by touch and on paper`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.evaluate(installChecks)

    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#main$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), 'the skip link leads into the content').toBe(true)

    await look(page, 'at 1440 px', 'order', 'focus', 'targets', 'cutText', 'motion')
    await page.emulateMedia({ forcedColors: 'active' })
    await look(page, 'in forced colours', 'focus', 'edges')
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' })
    await look(page, 'with more contrast', 'focus')
    await page.emulateMedia({ contrast: 'no-preference' })
    await page.setViewportSize({ width: 320, height: 256 }) // 1280 × 1024 at 400 %
    await look(page, 'at 400 %', 'overflow', 'cutText', 'focus')
    await page.setViewportSize({ width: 360, height: 740 })
    await look(page, 'on a phone', 'targets', 'mainTargets', 'focus')
    await look(page, 'spaced out', 'spaceText', 'overflow', 'cutText')
    await page.setViewportSize({ width: 1280, height: 900 })
    await look(page, 'spaced out, wide', 'overflow', 'cutText', 'unspaceText')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(paper)
    await look(page, 'on paper', 'overflow', 'cutText', 'folded')
  })
}

test('the menu of a phone opens, says so, closes and gives focus back, by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Menu' })
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Main' })).toMatchAriaSnapshot(`
    - navigation "Main":
      - list:
        - listitem:
          - link "Case studies"
        - listitem:
          - link "Approaches"
        - listitem:
          - link "Areas"
        - listitem:
          - link "Find for our area"
        - listitem:
          - link "Evidence map"
        - listitem:
          - link "Lessons"
        - listitem:
          - link "Shortlist"
        - listitem:
          - link "About"
  `)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Case studies', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(button).toBeFocused()
})

test('a screen reader gets names, roles, states and messages', async ({ page }) => {
  await page.goto('/case-studies/?setting=custody')
  await expect(page.getByRole('group', { name: 'Setting' })).toMatchAriaSnapshot(`
    - group "Setting":
      - list:
        - listitem:
          - checkbox /Police custody/ [checked]
  `)
  await expect(page.getByRole('status')).toHaveCount(1)

  await page.goto('/case-studies/operation-deter/')
  const save = page.getByRole('button', { name: /Save.*Operation Deter/ })
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await save.press('Enter')
  await expect(page.getByRole('button', { name: /Saved.*Operation Deter/ })).toHaveAttribute('aria-pressed', 'true')
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } }))
  await page.getByRole('button', { name: 'Copy link' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toHaveCount(1)

  await page.goto('/compare/?ids=operation-deter,divert-london')
  const table = page.getByRole('table').first()
  await expect(table.getByRole('columnheader', { name: /Operation Deter/ })).toBeVisible()
  await expect(table.getByRole('rowheader').first()).toBeVisible()
})

test('on paper a case study gives the address of each source', async ({ page }) => {
  await page.goto('/case-studies/operation-deter/')
  await page.emulateMedia({ media: 'print' })
  const links = page.getByRole('region', { name: /Sources/ }).getByRole('link', { name: /./ })
  const addresses = await links.evaluateAll((elements) =>
    elements
      .filter((element) => element instanceof HTMLAnchorElement && element.origin !== location.origin)
      .map((element) => `${element.textContent}${getComputedStyle(element, '::after').content}`),
  )
  expect(addresses.length).toBeGreaterThan(3)
  expect(addresses.filter((text) => !text.includes('http'))).toEqual([])
})
