import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { files, out } from './pages'

test('the script of the documents stays within 3 KB', () => {
  const [path = '', ...others] = [...files].filter((file) => file.startsWith('assets/') && file.endsWith('.js'))
  expect(others).toEqual([])
  const script = readFileSync(join(out, path))
  expect(script.length).toBeGreaterThan(500)
  expect(brotliCompressSync(script).length).toBeLessThan(3 * 1024)
})
