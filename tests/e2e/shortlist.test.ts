import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { readClipboard } from './read-clipboard'

const key = 'svpl.shortlist.v1'
const two = [
  { slug: 'operation-deter', note: 'Ask Slough, about: hours.' },
  { slug: 'divert-london', note: '' },
]
const format = (items: unknown) => JSON.stringify({ items })

/** Puts text on the device once, as if it had been there before, and opens the page. */
async function open(page: Page, text?: string, address = ''): Promise<void> {
  if (text !== undefined) {
    await page.goto('/privacy/')
    await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, text])
  }
  await page.goto(`/shortlist/${address}`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
}

async function titles(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('region', { name: /case stud/i })
    .getByRole('heading', { level: 3 })
    .allTextContents()
}

async function kept(page: Page): Promise<unknown> {
  return page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null'), key)
}

async function readDownload(page: Page, name: string): Promise<{ readonly file: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test('save on a record, in a list and in the library; the header counts', async ({ page }) => {
  await page.goto('/case-studies/operation-deter/')
  await page.getByRole('button', { name: 'Save Operation Deter' }).click()
  await expect(page.getByRole('button', { name: 'Saved Operation Deter' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Shortlist (1)' })).toBeVisible()

  await page.goto('/areas/cleveland/')
  await page.getByRole('button', { name: /^Save Custody Navigators/ }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Shortlist (2)' })).toBeVisible()

  await page.goto('/case-studies/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: 'Saved Operation Deter' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Save DIVERT' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Shortlist (3)' })).toBeVisible()
  await page.getByRole('button', { name: 'Saved Operation Deter' }).click()

  await open(page)
  expect(await titles(page)).toEqual(['Custody Navigators and the Youth Focused Custody Suite', 'DIVERT'])
})

for (const width of [1440, 360]) {
  test(`by keyboard alone at ${width} px: note, order, remove and undo`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, format(two))
    await page.getByRole('textbox', { name: 'My note on DIVERT' }).focus()
    await page.keyboard.type('Close to ours.')
    await page.getByRole('button', { name: 'Move up DIVERT' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').getByText('DIVERT is now number 1 of 2.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Move up DIVERT' })).toBeFocused()
    await page.keyboard.press('Enter')
    expect(await titles(page)).toEqual(['DIVERT', 'Operation Deter'])

    await page.getByRole('button', { name: 'Remove DIVERT' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
    expect(await titles(page)).toEqual(['Operation Deter'])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'My note on DIVERT' })).toBeFocused()
    expect(await kept(page)).toEqual({
      items: [
        { slug: 'divert-london', note: 'Close to ours.' },
        { slug: 'operation-deter', note: two[0]?.note },
      ],
    })
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'My note on DIVERT' })).toHaveValue('Close to ours.')
  })
}

test('a link opens in a clean browser, notes included, and the address is clean again', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-write'])
  await open(page, format(two))
  await page.getByRole('button', { name: 'Copy a link to this list' }).click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = await readClipboard(page)

  const clean = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await clean.goto(link)
  await expect(clean.getByText('The shared list of two case studies is now your shortlist.')).toBeVisible()
  await expect(clean).toHaveURL('/shortlist/')
  expect(await kept(clean)).toEqual({ items: two })
  expect(await clean.getByRole('region', { name: 'Two case studies' }).textContent()).toBe(
    await page.getByRole('region', { name: 'Two case studies' }).textContent(),
  )
  await clean.context().close()
})

for (const [choice, expected] of [
  ['Add these to my list', ['Operation Deter', 'DIVERT', 'YOLO (Northumbria)']],
  ['Replace my list', ['YOLO (Northumbria)', 'DIVERT']],
  ['Keep only mine', ['Operation Deter', 'DIVERT']],
] as const) {
  test(`a shared list asks before it touches mine: ${choice}`, async ({ page }) => {
    await open(page, format(two), '#s=yolo-northumbria,divert-london:theirs,moon,%%')
    const asked = page.getByRole('region', { name: 'Someone shared a list of two case studies with you' })
    await expect(asked).toContainText('One case study in the link is not in this library. One part of the link could not be read.')
    expect(await kept(page)).toEqual({ items: two })
    await asked.getByRole('button', { name: choice }).click()
    await expect(asked).toHaveCount(0)
    await expect(page).toHaveURL('/shortlist/')
    expect(await titles(page)).toEqual(expected)
    if (choice === 'Keep only mine') return
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await titles(page)).toEqual(['Operation Deter', 'DIVERT'])
    expect(await kept(page)).toEqual({ items: two })
  })
}

test('two tabs agree', async ({ page, context }) => {
  await open(page, format(two))
  const other = await context.newPage()
  await open(other)
  await other.getByRole('button', { name: 'Remove DIVERT' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'DIVERT' })).toHaveCount(0)
  await page.getByRole('textbox', { name: 'My note on Operation Deter' }).fill('From the first tab.')
  await expect(other.getByRole('textbox', { name: 'My note on Operation Deter' })).toHaveValue('From the first tab.')
})

test.describe('storage', () => {
  for (const [name, text] of [
    ['foreign', '{"user":"someone else"}'],
    ['cut short', format(two).slice(0, 40)],
    ['huge', 'x'.repeat(2_000_000)],
  ] as const) {
    test(`${name} text does not break the page, and the good list comes back`, async ({ page }) => {
      await open(page, format(two))
      await page.getByRole('textbox', { name: 'My note on DIVERT' }).fill('kept')
      await open(page, text)
      await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be read as a whole')
      expect(await titles(page)).toEqual(['Operation Deter', 'DIVERT'])
      await expect(page.getByRole('textbox', { name: 'My note on DIVERT' })).toHaveValue('kept')
    })
  }

  test('full: the page says so, loses nothing that was there, and shows what was done', async ({ page }) => {
    await open(page, format(two))
    await page.evaluate(() => {
      for (let size = 2 ** 20; size >= 1; size /= 2) {
        try {
          for (let count = 0; ; count += 1) localStorage.setItem(`filler-${size}-${count}`, 'x'.repeat(size))
        } catch {}
      }
    })
    await page.getByRole('textbox', { name: 'My note on DIVERT' }).fill('A note there is no room for.')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Your browser has no room left for this site.')
    await expect(page.getByRole('textbox', { name: 'My note on DIVERT' })).toHaveValue('A note there is no room for.')
    expect(await kept(page)).toEqual({ items: two })
  })

  test('switched off, as in some private windows: the list works, and says how long', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await page.goto('/shortlist/#s=operation-deter:hello')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Your browser does not let this page keep anything.')
    await expect(page.getByRole('textbox', { name: 'My note on Operation Deter' })).toHaveValue('hello')
    await page.goto('/case-studies/operation-deter/')
    await page.getByRole('button', { name: 'Save Operation Deter' }).click()
    await expect(page.getByText('Not saved: your browser does not keep data for this site, or has no room left.')).toBeVisible()
  })
})

test('what is no longer in the library keeps its note and can be removed', async ({ page }) => {
  await open(page, format([...two, { slug: 'long-gone', note: 'was here' }]))
  await expect(page.getByText('No longer in the library.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'My note on long-gone' })).toHaveValue('was here')
  await expect(page.getByRole('link', { name: 'Compare these' })).toHaveAttribute('href', '/compare/?ids=operation-deter,divert-london')
})

test('the list is carried away as a table, as Markdown and as citations', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write'])
  await open(page, format(two))
  const csv = await readDownload(page, 'Spreadsheet (CSV)')
  expect(csv.file).toBe('shortlist.csv')
  expect(csv.text.split('\r\n')).toHaveLength(4)
  for (const [button, file, mark] of [
    ['Text', 'shortlist-citations.txt', /Operation Deter[\s\S]*DIVERT/],
    ['BibTeX', 'shortlist.bib', /^@\w+\{operation-deter,[\s\S]*\n@\w+\{divert-london,/],
    ['RIS (EndNote, Mendeley)', 'shortlist.ris', /^TY {2}- [\s\S]*ER {2}- \r\nTY {2}- /],
    ['CSL-JSON (Zotero)', 'shortlist.csl.json', /"id": "operation-deter"[\s\S]*"id": "divert-london"/],
  ] as const) {
    const { file: found, text } = await readDownload(page, button)
    expect(found).toBe(file)
    expect(text).toMatch(mark)
  }
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.getByText('Copied. Paste it into your paper.')).toBeVisible()
  expect(await readClipboard(page)).toContain('> Ask Slough, about: hours.')
})

test('the briefing has a page a programme, then the comparison', async ({ page }) => {
  await open(page, format(two))
  await page.getByRole('link', { name: 'Printable briefing' }).click()
  await expect(page.getByRole('status').getByText('2 pages, one a programme, and the comparison.')).toBeVisible()
  await expect(page.getByRole('article', { name: 'Operation Deter' })).toContainText('My note. Ask Slough, about: hours.')
  await expect(page.getByRole('table', { name: 'Comparison of Operation Deter and DIVERT' })).toBeVisible()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(4)
})

test('emptying the list can be undone', async ({ page }) => {
  await open(page, format(two))
  await page.getByRole('button', { name: 'Empty the list' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing is saved yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await titles(page)).toEqual(['Operation Deter', 'DIVERT'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs, and nothing offers to save', async ({ page }) => {
    await page.goto('/shortlist/')
    await expect(page.getByText('Saving needs JavaScript.')).toBeVisible()
    for (const address of ['/case-studies/operation-deter/', '/areas/cleveland/', '/case-studies/']) {
      await page.goto(address)
      await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0)
      await expect(page.getByRole('link', { name: /^Compare / }).first()).toBeVisible()
    }
  })
})
