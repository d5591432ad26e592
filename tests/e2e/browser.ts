import { test as base, expect } from '@playwright/test'
import { site } from '../../lib/site'

/**
 * Every browser test imports `test` and `expect` from here: a page that logs an error, throws, violates the policy of
 * the site, or asks another host for anything fails its test. A test that provokes an error lists its text in `allowErrors`.
 */
export const test = base.extend<{ allowErrors: RegExp[]; watched: undefined }>({
  allowErrors: [[], { option: true }],
  // Tests name addresses from the root of the site; a build under a base path is visited below it.
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page)
    page.goto = (address, options) => goto(address.startsWith('/') ? `${site.basePath}${address}` : address, options)
    await use(page)
  },
  watched: [
    async ({ page, baseURL, allowErrors }, use) => {
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (/^https?:$/.test(url.protocol) && url.origin !== baseURL) faults.push(`foreign request: ${request.url()}`)
      })
      // The console tells most violations of the policy, and this tells all that a page can see.
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          console.error(`policy: ${violatedDirective} refused ${blockedURI} ${sample}`),
        ),
      )
      await use(undefined)
      expect(faults.filter((fault) => !allowErrors.some((allowed) => allowed.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
