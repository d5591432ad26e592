import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { makeFile, validBody } from '../make-case-study'
import { expect, test } from './browser'

const form = '/propose/'
const main = (page: Page) => page.getByRole('main')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Opens the form and waits for the first answer of the check. */
async function open(page: Page, address = form): Promise<void> {
  await page.goto(address)
  await expect(
    main(page)
      .getByText(/still missing\.|finds nothing wrong|to put right/)
      .first(),
  ).toBeVisible()
}

async function toStep(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused()
}

function openFile(page: Page, name: string, text: string): Promise<void> {
  return page.getByLabel('Case study or draft to open').setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })
}

test('tells of a mistake in the words of the check, at the field, and no longer once it is mended', async ({ page }) => {
  await open(page)
  const summary = field(page, 'Summary')
  await summary.fill('Wardens ride buses. '.repeat(12))
  const message = '239 characters are too many. Use at most 200.'
  await expect(summary).toHaveAccessibleDescription(new RegExp(message))
  await expect(summary).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('region', { name: 'To put right here' })).toContainText(message)
  await summary.fill('Wardens ride buses.')
  await expect(summary).not.toHaveAttribute('aria-invalid')
  await expect(page.getByRole('region', { name: 'To put right here' })).toHaveCount(0)
})

test('leads from what is missing to its field, also in another step and behind a closed group', async ({ page }) => {
  await open(page, `${form}#finish`)
  await main(page).getByRole('link', { name: 'Sources', exact: true }).last().click()
  await expect(page.getByRole('button', { name: 'Add a source' })).toBeFocused()

  await open(page, `${form}?from=divert-london#evidence`)
  await main(page).getByText('Outcomes').first().waitFor()
  const outcome = page.getByRole('group', { name: 'Outcomes' })
  await outcome.getByRole('listitem').first().locator('summary').first().click()
  await outcome.getByRole('textbox', { name: 'Figure' }).fill('')
  await toStep(page, 'Check and hand in')
  await main(page).getByRole('link', { name: 'Outcomes 1: Figure' }).click()
  await expect(outcome.getByRole('textbox', { name: 'Figure' })).toBeFocused()
  await expect(outcome.getByRole('textbox', { name: 'Figure' })).toHaveAccessibleDescription(/This field is missing\./)
})

test('keeps the draft through a reload, and begins again without losing it', async ({ page }) => {
  await open(page)
  await field(page, 'Name of the programme').fill('Evening Bus Wardens')
  await expect(main(page).getByText('Kept on this device.')).toBeVisible()
  await page.reload()
  await expect(field(page, 'Name of the programme')).toHaveValue('Evening Bus Wardens')
  await page.getByText('Correct a published case study, open a file').click()
  await page.getByRole('button', { name: 'Begin again with an empty form' }).click()
  await expect(field(page, 'Name of the programme')).toHaveValue('')
  await toStep(page, 'Check and hand in')
  await page.getByRole('button', { name: 'Bring back Evening Bus Wardens' }).click()
  await toStep(page, 'Name and summary')
  await expect(field(page, 'Name of the programme')).toHaveValue('Evening Bus Wardens')
})

test('in two tabs, neither overwrites the other unseen', async ({ page, context }) => {
  await open(page)
  await field(page, 'Name of the programme').fill('Evening Bus Wardens')
  await expect(main(page).getByText('Kept on this device.')).toBeVisible()
  const other = await context.newPage()
  await open(other)
  await field(other, 'Name of the programme').fill('Night Bus Wardens')
  await expect(main(page).getByRole('alert')).toContainText('This draft was changed in another tab or window.')
  await expect(field(page, 'Name of the programme')).toHaveValue('Night Bus Wardens')
  await page.getByRole('button', { name: 'Bring back what stood here' }).click()
  await expect(field(page, 'Name of the programme')).toHaveValue('Evening Bus Wardens')
  await expect(field(other, 'Name of the programme')).toHaveValue('Evening Bus Wardens')
})

test('with a full storage says so, works on, offers the draft, and warns before it would be lost', async ({ page }) => {
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith('svpl.propose')) throw new DOMException('No room.', 'QuotaExceededError')
      set.call(this, key, value)
    }
  })
  await open(page)
  await field(page, 'Name of the programme').fill('Evening Bus Wardens')
  await expect(main(page).getByRole('alert')).toContainText('Your browser has no room left to keep this draft.')
  let warned = ''
  page.once('dialog', async (dialog) => {
    warned = dialog.type()
    await dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => warned).toBe('beforeunload')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the draft' }).click()])
  expect(download.suggestedFilename()).toBe('evening-bus-wardens.draft.json')
  expect(readFileSync(await download.path(), 'utf8')).toContain('Evening Bus Wardens')
  await page.goto('/privacy/') // taken away: no question is asked
  await expect(page).toHaveURL(/privacy/)
})

test('puts aside what it cannot read', async ({ page }) => {
  await page.goto('/privacy/')
  await page.evaluate(() => localStorage.setItem('svpl.propose.v1.new', 'Evening Bus Ward'))
  await open(page)
  await expect(main(page).getByRole('alert')).toContainText('What this device had kept could not be read as a draft.')
  await toStep(page, 'Check and hand in')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download Text that is no draft' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe('Evening Bus Ward')
})

test('corrects a published record, shows its page and hands over the file', async ({ page }) => {
  await open(page, `${form}?from=divert-london`)
  await expect(field(page, 'Name of the programme')).toHaveValue('DIVERT')
  await field(page, 'Summary').fill('Custody coaches meet young adults and help them into work.')
  await toStep(page, 'Check and hand in')
  await expect(main(page).getByText('The check finds nothing wrong or missing', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'See the finished page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'DIVERT' })).toBeVisible()
  await expect(main(page).getByText('Custody coaches meet young adults and help them into work.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'How it works' })).toBeVisible()
  await page.goBack()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download divert-london.mdx' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain('summary: "Custody coaches meet young adults and help them into work."')
})

test('opens a file from the device; a bad one changes nothing and is told in the words of the check', async ({ page }) => {
  await open(page)
  await page.getByText('Correct a published case study, open a file').click()
  await openFile(page, 'evening-bus-wardens.mdx', makeFile())
  await expect(field(page, 'Name of the programme')).toHaveValue('Evening Bus Wardens')
  await expect(main(page).getByText('The check finds nothing wrong.')).toBeVisible()
  await openFile(page, 'bad.mdx', validBody)
  const refused = main(page).getByRole('alert')
  await expect(refused).toContainText('bad.mdx could not be opened. Nothing in the form has changed.')
  await expect(refused).toContainText('A file begins with front matter: a line of ---, the fields, and another line of ---.')
  await expect(field(page, 'Name of the programme')).toHaveValue('Evening Bus Wardens')
})

test('by keyboard: adds, moves, removes and brings back an entry', async ({ page }) => {
  await open(page, `${form}#place`)
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name, exact: typeof name === 'string' }).focus()
    await page.keyboard.press('Enter')
  }
  const add = async (name: string) => {
    await press('Add a place')
    await expect(field(page, 'Name of the place').last()).toBeFocused()
    await page.keyboard.type(name)
  }
  await add('Ashford')
  await add('Dover')
  await press('Move up place 2')
  const places = page
    .getByRole('group', { name: 'Places' })
    .getByRole('listitem')
    .filter({ has: page.locator('summary') })
  await expect(places.first()).toContainText('Dover')
  await press('Remove place 1')
  await expect(page.getByRole('button', { name: 'Bring back place 1' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(places.first()).toContainText('Dover')
  await expect(places).toHaveCount(2)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('says what can be done instead', async ({ page }) => {
    await page.goto(form)
    const blank = main(page).getByRole('link', { name: 'an empty case study' })
    await expect(blank).toBeVisible()
    const answer = await page.request.get((await blank.getAttribute('href')) ?? '')
    expect(await answer.text()).toContain('## The problem it answers')
  })
})
