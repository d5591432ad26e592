import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { readBrowserTargets } from '../../lib/export/browser-targets'
import { files, out } from './pages'

const targets = [...readBrowserTargets()]

/** esbuild holds property escapes such as \p{L} for unknown to browsers that lack the newest Unicode letters; all of ours have had them since 2020. */
const supported = { 'regexp-unicode-property-escapes': true }

/** Whether a file says anything that the oldest browser does not know: rewriting it for those changes it then. */
async function isTooNew(file: string): Promise<boolean> {
  const text = readFileSync(join(out, file), 'utf8')
  const loader = file.endsWith('.css') ? 'css' : 'js'
  const [written, lowered] = await Promise.all([
    transform(text, { loader, target: 'esnext' }),
    transform(text, { loader, target: targets, supported }),
  ])
  return written.code !== lowered.code
}

for (const end of ['.js', '.css']) {
  test(`no ${end} file of the output has syntax newer than the browsers of package.json`, async () => {
    const found = [...files].filter((file) => file.endsWith(end))
    expect(found.length).toBeGreaterThan(1)
    const tooNew = await Promise.all(found.map(async (file) => ((await isTooNew(file)) ? [file] : [])))
    expect(tooNew.flat()).toEqual([])
  }, 60_000)
}
