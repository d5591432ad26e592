import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/e2e/ensure-browser'

const port = Number(process.env.E2E_PORT ?? 4173)

/** Browser tests run on the built output, served on localhost by the site's own server. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  // `npm run test:growth` makes the larger library that these tests are of, and says so.
  testIgnore: process.env.GROWTH ? [] : ['growth/**'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A browser on a busy machine may be slow once; a test that fails twice is red, and one that needed its second try is named.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // Every test has a new browser profile: a worker in each would fetch the library once more. Its own tests allow it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--font-render-hinting=none', // text as wide as in a window
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: { command: `PORT=${port} npx --no-install tsx lib/cli/serve.ts`, port, reuseExistingServer: false },
})
