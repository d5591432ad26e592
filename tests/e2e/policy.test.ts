import { site } from '../../lib/site'
import { expect, test } from './browser'
import { allPages, toolPages } from './page-kinds'

// Each of these provokes what the policy refuses; the browser logs it.
test.use({ allowErrors: [/policy|Trusted|status of 404/i] })

const addresses = ['/case-studies/operation-deter/', '/case-studies/'] as const

/** What an attacker could bring into the markup of a page: each marks the document if it runs. */
const markup = [
  '<script>document.documentElement.id = "ran"</script>',
  '<script src="data:text/javascript,document.documentElement.id=`ran`"></script>',
  '<img src="/no-such-image.png" onerror="document.documentElement.id = `ran`">',
  '<svg onload="document.documentElement.id = `ran`"></svg>',
  '<a id="injected" href="javascript:void(document.documentElement.id = `ran`)">Injected</a>',
  '<script type="application/json">[["TURBOPACK",{}]]</script>',
].join('')

for (const address of addresses) {
  test(`what is injected into the markup of ${address} does not run`, async ({ page }) => {
    await page.route(`${site.basePath}${address}`, async (route) => {
      const response = await route.fetch()
      const text = (await response.text()).replace(/<main\b/, `${markup}<main`)
      await route.fulfill({ response, body: text })
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'Injected' }).click()
    await expect(page).toHaveURL(`${site.basePath}${address}`)
    await expect(page.locator('html')).not.toHaveAttribute('id', 'ran')
  })
}

test('a script of the page cannot turn text into HTML, script or a foreign address', async ({ page }) => {
  await page.goto('/case-studies/operation-deter/')
  const outcomes = await page.evaluate(async (base) => {
    await new Promise((resolve) => setTimeout(resolve)) // out of the test's own call, which may do more than a page
    const script = document.createElement('script')
    const to = (address: string) => () => Reflect.set(script, 'src', address)
    const attempts: Readonly<Record<string, () => unknown>> = {
      html: () => Reflect.set(document.body, 'innerHTML', '<p>x</p>'),
      text: () => Reflect.set(script, 'text', 'document.title = "ran"'),
      eval: () => Reflect.get(window, 'eval')('1'),
      handler: () => document.body.setAttribute('onclick', 'document.title = "ran"'),
      foreign: to('https://example.org/_next/static/x.js'),
      data: to('data:text/javascript,0'),
      'own, but no script': to(`${base}/data/case-studies.json`),
      worker: () => new Worker('https://example.org/assets/x.js'),
      own: to(`${base}/_next/static/chunks/none.js`),
    }
    return Object.entries(attempts).map(([name, act]) => {
      try {
        act()
        return `${name}: done`
      } catch (error) {
        return `${name}: ${error instanceof TypeError || error instanceof EvalError ? 'refused' : error}`
      }
    })
  }, site.basePath)
  expect(outcomes).toEqual([
    'html: refused',
    'text: refused',
    'eval: refused',
    'handler: refused',
    'foreign: refused',
    'data: refused',
    'own, but no script: refused',
    'worker: refused',
    'own: done',
  ])
})

test.describe('what people do', () => {
  test.use({ allowErrors: [/status of 404/] })

  // The walk of every-page.test.ts visits each page of the site at its root; under a base path this one does.
  test('violates no policy: searching, filtering, saving, comparing, moving between tools, reading', async ({ page }) => {
    test.setTimeout(180_000)
    // As in every-page.test.ts: a page left at once breaks its transition off, and the browser says so.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/case-studies/')
    await page.getByRole('searchbox', { name: 'Search' }).fill('youth worker')
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible({ timeout: 20_000 })
    await page.getByRole('group', { name: 'Setting' }).getByRole('checkbox').first().check()
    await page
      .getByRole('button', { name: /^Save / })
      .first()
      .click()
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: /^Shortlist/ })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Shortlist' })).toBeVisible()
    for (const address of site.basePath ? allPages : toolPages) {
      await page.goto(address, { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  })
})
