import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type HostFacts, readHostFacts } from '../../lib/export/host-facts'
import { outDir } from '../../lib/export/out-dir'
import { createSiteServer, listen } from '../../lib/export/site-server'
import { writeWorker } from '../../lib/offline/build/write-worker'
import { site } from '../../lib/site'
import { test as base, expect } from './browser'

/** A server whose folder changes as at a release, and whose answers can break off. `address` is that of the site, without a slash at its end. */
export type OfflineSite = {
  readonly address: string
  readonly serve: (folder: string) => void
  /** Answers to these paths break off half way; an empty list mends it. */
  readonly cut: (...paths: readonly RegExp[]) => void
  /** Closes every connection and answers none, as where there is no network. */
  readonly stop: () => Promise<void>
  /** The output with one word of the home page changed, and its worker written anew, or the one that removes it. */
  readonly createRelease: (isOffline?: boolean) => Promise<string>
}

/** Tests of the worker run on a server of their own. */
export const test = base.extend<{ offlineSite: OfflineSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  offlineSite: async ({}, use) => {
    const folders: string[] = []
    const facts = await readHostFacts(outDir, site)
    let listener = toListener(outDir, facts)
    let broken: readonly RegExp[] = []
    const server = createServer((request, response) => {
      if (broken.some((path) => path.test(request.url ?? ''))) return breakOff(response)
      listener(request, response)
    })
    const origin = await listen(server, 0)
    const stop = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    await use({
      address: origin + site.basePath,
      serve(folder) {
        listener = toListener(folder, facts)
      },
      cut(...paths) {
        broken = paths
      },
      stop,
      async createRelease(isOffline = true) {
        const folder = mkdtempSync(join(tmpdir(), 'release-'))
        folders.push(folder)
        // Without the compressed copies, which would still hold the words of the first release.
        cpSync(outDir, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
        const home = join(folder, 'index.html')
        writeFileSync(home, readFileSync(home, 'utf8').replace('</h1>', ' (second release)</h1>'))
        await writeWorker(folder, isOffline)
        return folder
      },
    })
    if (server.listening) await stop()
    for (const folder of folders) rmSync(folder, { recursive: true })
  },
  baseURL: async ({ offlineSite }, use) => use(new URL(offlineSite.address).origin),
})

export { expect }

/** Opens a page and waits until the worker has installed its version whole and keeps the page. */
export async function openAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await expect.poll(() => isKept(page, address), { timeout: 20_000 }).toBe(true)
}

/** Whether any cache holds a page, under its own address or with the revision of an installed version. */
export async function isKept(page: Page, address: string): Promise<boolean> {
  return page.evaluate(async (url) => (await caches.match(url, { ignoreSearch: true, ignoreVary: true })) !== undefined, address)
}

function toListener(folder: string, facts: HostFacts): RequestListener {
  const server = createSiteServer(folder, facts)
  return (request, response) => void server.emit('request', request, response)
}

/** Promises a length, sends a part, and hangs up. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': 5000 })
  response.write('<!DOCTYPE html><html><body>Half', () => response.destroy())
}
