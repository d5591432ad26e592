import { expect, test } from 'vitest'
import { writeOutConstants } from '../../../lib/export/write-out-constants'

test.each([
  ['where it is asked for', ':root{--a:1px}b{top:var(--a)}', 'b{top:1px}'],
  ['within a calculation', ':root{--a:1px}b{top:calc(var(--a)*2)}', 'b{top:calc(1px*2)}'],
  ['through another', ':root{--a:1px;--b:var(--a) solid}b{border:var(--b)}', 'b{border:1px solid}'],
  [
    'for one that changes',
    ':root{--a:1px;--b:var(--a)}@media print{:root{--b:0}}b{top:var(--b)}',
    ':root{--b:1px}@media print{:root{--b:0}}b{top:var(--b)}',
  ],
  ['of a layer', '@layer base{:root{--a:1px;color:red}b{top:var(--a)}}', '@layer base{:root{color:red}b{top:1px}}'],
])('a constant is written out %s', (_, css, written) => {
  expect(writeOutConstants(css, new Set())).toBe(written)
})

test.each([
  ['one that a condition changes', ':root{--a:1px}@media print{:root{--a:0}}b{top:var(--a)}'],
  ['one that an element changes', ':root{--a:1px}i{--a:0}b{top:var(--a)}'],
  ['one of a condition alone', '@media print{:root{--a:1px}}b{top:var(--a)}'],
  ['one of an element alone', 'i{--a:1px}b{top:var(--a)}'],
  ['one with something to fall back on', ':root{--a:1px}b{top:var(--a,0)}'],
])('%s stays', (_, css) => {
  expect(writeOutConstants(css, new Set())).toBe(css)
})

test('one that a style attribute asks for stays', () => {
  const css = ':root{--a:1px}b{top:0}'
  expect(writeOutConstants(css, new Set(['--a']))).toBe(css)
})
