import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { files, out, pages } from './pages'

const scripts = [...files].filter((file) => file.startsWith('assets/') && file.endsWith('.js'))

test('what a document runs stays within 3 KB, its inline script included', () => {
  const inline =
    /<script data-scripts="[^"]*">([^<]*)<\/script>/.exec(pages.find(({ file }) => file === 'index.html')?.html ?? '')?.[1] ?? ''
  const script = readFileSync(join(out, scripts.find((file) => /\/enhance\./.test(file)) ?? ''))
  expect(inline.length).toBeGreaterThan(100)
  expect(script.length).toBeGreaterThan(500)
  expect(brotliCompressSync(script).length + brotliCompressSync(inline).length).toBeLessThan(3000)
})

test('what only a page or two does is a script of its own, that no other page loads', () => {
  const more = scripts.find((file) => /\/more\./.test(file)) ?? 'none'
  expect(scripts.length).toBe(2)
  expect(pages.filter(({ html }) => html.includes(more)).map(({ address }) => address)).toEqual(['/lessons/', '/privacy/'])
})
