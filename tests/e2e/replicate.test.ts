import { readdirSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './browser'

const total = readdirSync('content/case-studies').filter((name) => name.endsWith('.mdx')).length
const most = 8

/** Opens the page and waits until it answers. */
async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`/replicate/${address}`, { waitUntil: 'networkidle' })
  await expect(page.getByRole('combobox', { name: 'Which area is yours?' })).toBeEnabled()
}

function box(page: Page, question: string, name: string): Locator {
  return page.getByRole('group', { name: question }).getByRole('checkbox', { name, exact: true })
}

function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 2, name: /programmes$/ })
}

/** The reasons of one kind that a programme on the list gives. */
function reasons(page: Page, kind: string, title: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: title }) })
    .getByRole('heading', { level: 4, name: kind })
    .locator('..')
}

/** Notes that the page asked the browser to print. */
async function watchPrinting(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: Reflect.get(window, 'printed') + 1 }) })
  })
  return () => page.evaluate(() => Number(Reflect.get(window, 'printed')))
}

/** From the home page to a printed comparison of three programmes for children in custody with knives; every act is counted. */
async function walk(page: Page, act: (control: Locator) => Promise<void>): Promise<number> {
  let acts = 0
  const count = async (control: Locator) => {
    acts += 1
    await act(control)
  }
  await page.goto('/')
  await count(page.getByRole('main').getByRole('link', { name: 'Find programmes for our area' }))
  await expect(page.getByRole('combobox', { name: 'Which area is yours?' })).toBeEnabled()
  await count(box(page, 'What violence is it about?', 'Knife carrying'))
  await count(box(page, 'What violence is it about?', 'Knife-enabled violence'))
  await count(box(page, 'Who is it for?', 'Children (under 18)'))
  await count(box(page, 'Where can you meet them?', 'Police custody'))
  await expect(page).toHaveURL(/\?violence=knife-carrying&violence=knife-crime&group=children&setting=custody$/)
  await count(page.getByRole('link', { name: 'Compare the top three' }))
  await expect(page.getByRole('table').getByRole('columnheader').getByRole('link', { name: 'Operation Deter', exact: true })).toBeVisible()
  await count(page.getByRole('button', { name: 'Print' }))
  return acts
}

for (const width of [1440, 360]) {
  test(`a commissioner prints a comparison of three programmes in at most ${most} acts, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const printed = await watchPrinting(page)
    expect(await walk(page, (control) => control.click())).toBeLessThanOrEqual(most)
    expect(await printed()).toBe(1)
    expect(new URL(page.url()).searchParams.get('ids')?.split(',')).toHaveLength(3)
  })
}

test('the same by keyboard alone: Tab finds every control, Enter or Space works it', async ({ page }) => {
  const printed = await watchPrinting(page)
  const press = async (control: Locator) => {
    await expect(control).toBeVisible()
    for (let presses = 0; presses < 400; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await expect(control).toBeFocused()
    await page.keyboard.press((await control.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter')
  }
  expect(await walk(page, press)).toBeLessThanOrEqual(most)
  expect(await printed()).toBe(1)
})

test('an answer changes the reasons, lives in the address and goes with Back', async ({ page }) => {
  await open(page)
  await expect(heading(page)).toHaveText(`${total} programmes`)
  await box(page, 'Where can you meet them?', 'Police custody').check()
  await expect(page).toHaveURL('/replicate/?setting=custody')
  await expect(heading(page)).toHaveText(new RegExp(`^\\d+ of ${total} programmes$`))
  await expect(reasons(page, 'Why it fits', 'Operation Deter')).toContainText('Works where you can: police custody.')

  await box(page, 'What violence is it about?', 'Robbery').check()
  await expect(reasons(page, 'Why it fits', 'Operation Deter')).toContainText('Works on robbery.')
  await page.goBack()
  await expect(page).toHaveURL('/replicate/?setting=custody')
  await expect(box(page, 'What violence is it about?', 'Robbery')).not.toBeChecked()
  await expect(reasons(page, 'Why it fits', 'Operation Deter')).not.toContainText('robbery')
})

test('partners on board, an area and what must be in place are told', async ({ page }) => {
  await open(page, '?sector=police')
  await page.getByRole('combobox', { name: 'Which area is yours?' }).selectOption('Thames Valley')
  await expect(page).toHaveURL('/replicate/?area=thames-valley&sector=police')
  await page.getByRole('button', { name: /^Show all \d+ programmes$/ }).click()
  await expect(reasons(page, 'Why it fits', 'Operation Deter')).toContainText('Runs or ran in your own area: Thames Valley.')
  await expect(reasons(page, 'What does not fit', 'Operation Deter')).toContainText(
    'Three of the four sectors it works with are not on board.',
  )
  await expect(reasons(page, 'Have in place first', 'Operation Deter')).toContainText('Partners you did not name: ')
})

test('what an area cannot do leaves programmes out, says how many, and can be lifted', async ({ page }) => {
  await open(page)
  await page.getByText('What can you not do?').click()
  await box(page, 'We cannot work in', 'School or college').check()
  await expect(page).toHaveURL('/replicate/?not-in=school')
  const out = page.getByRole('region', { name: 'Not on the list' })
  await expect(out).toContainText(/\d programmes are left out by what you cannot do\./)
  await expect(out).toContainText(/\d work in school or college/)
  await box(page, 'Where can you meet them?', 'School or college').check()
  await expect(page).toHaveURL('/replicate/?setting=school')
  await page.goBack()
  await out.getByRole('button', { name: 'Allow this (works in school or college)' }).click()
  await expect(page).toHaveURL('/replicate/')
  await expect(heading(page)).toBeFocused()
})

test('a shared address with odd parts opens, says what it left out and keeps the rest', async ({ page }) => {
  await open(page, '?setting=moon&group=children&planet=mars&setting=custody')
  await expect(page).toHaveURL('/replicate/?group=children&setting=custody')
  await expect(page.getByText('2 parts of the address were left out.')).toBeVisible()
  await expect(page.getByText('There is no setting called “moon”.')).toBeVisible()
  await expect(box(page, 'Who is it for?', 'Children (under 18)')).toBeChecked()
})

test('the rule is published with the points of every line', async ({ page }) => {
  await open(page, '?setting=custody')
  await page.getByRole('link', { name: 'one rule for all' }).click()
  const table = page.getByRole('table', { name: 'The ranking rule: criteria, most points and how they are given' })
  await expect(table.getByRole('row', { name: /^Where people are met 8 / })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs and where to go instead', async ({ page }) => {
    await page.goto('/replicate/')
    await expect(page.getByText('The questions and their ranking need JavaScript.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Focused deterrence' }).first()).toBeVisible()
    await expect(page.getByRole('form')).toBeHidden()
  })

  test('the check of fit gives its questions', async ({ page }) => {
    await page.goto('/fit/?id=operation-deter')
    await expect(page.getByText('Is this our problem, and are these our people?')).toBeVisible()
  })
})

test('a record shows its family side by side and leads to the check of fit', async ({ page }) => {
  await page.goto('/case-studies/redthread-nottingham/')
  const family = page.getByRole('region', { name: /^Same model elsewhere: Hospital navigators/ })
  await expect(family.getByRole('row')).toHaveCount(5)
  await expect(family.getByRole('row', { name: /NHS Violence Prevention Team/ })).toContainText('Led by: violence reduction unit.')
  await page.getByRole('link', { name: /^Check the fit of Redthread/ }).click()
  await expect(page).toHaveURL('/fit/?id=redthread-nottingham')
})

test('the check of fit fills in the record’s side, keeps the reader’s, and gives it back', async ({ page }) => {
  await page.goto('/fit/?id=operation-deter')
  const need = page.getByRole('region', { name: /^Need/ })
  await expect(need).toContainText('How people come into it')
  await need.getByRole('radio', { name: 'In part' }).check()
  await need.getByRole('textbox').fill('Forty arrests a year.')
  await page.reload()
  await expect(need.getByRole('textbox')).toHaveValue('Forty arrests a year.')
  await expect(need.getByRole('radio', { name: 'In part' })).toBeChecked()
  await page.getByRole('button', { name: 'Clear my answers' }).click()
  await expect(need.getByRole('textbox')).toHaveValue('')
  await page.getByRole('button', { name: 'Bring my answers back' }).click()
  await expect(need.getByRole('textbox')).toHaveValue('Forty arrests a year.')
})

test('the check of fit prints on two pages', async ({ page }) => {
  await page.goto('/fit/?id=operation-deter', { waitUntil: 'networkidle' })
  for (const field of await page.getByRole('textbox').all())
    await field.fill('Forty arrests a year, three quarters in one suite. '.repeat(3))
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
})

test('the check of fit tells of an unknown programme and of damaged answers, and loses nothing', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('svpl.fit.v1') === null) localStorage.setItem('svpl.fit.v1', '{broken')
  })
  await page.goto('/fit/?id=nowhere')
  await expect(page.getByRole('alert').filter({ hasText: 'There is no case study called “nowhere”.' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Choose a programme' }).fill('skill mill')
  await page.getByRole('option', { name: /Skill Mill/ }).click()
  await expect(page).toHaveURL('/fit/?id=skill-mill')
  await expect(page.getByText('Part of what was kept on this device could not be read.')).toBeVisible()
  await page.getByRole('region', { name: /^Fit/ }).getByRole('radio', { name: 'Yes' }).check()
  expect(await page.evaluate(() => localStorage.getItem('svpl.fit.v1.unread'))).toBe('{broken')
})
