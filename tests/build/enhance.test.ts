import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

test('the script of the documents stays within 3 KB', () => {
  const script = readFileSync('out/assets/enhance.js')
  expect(script.length).toBeGreaterThan(500)
  expect(brotliCompressSync(script).length).toBeLessThan(3 * 1024)
})
