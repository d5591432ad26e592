import { describe, expect, test } from 'vitest'
import { formatUnicodeRange, parseUnicodeRange } from '../../../lib/typeface/unicode-range'

describe('a range of characters', () => {
  test.each([
    ['U+20-7E, U+A3, U+2013-2014', 'U+20-7E, U+A3, U+2013-2014'],
    ['U+0041, U+0042,U+0043', 'U+41-43'],
    ['U+2013, U+41', 'U+41, U+2013'],
  ])('%s is written back as %s', (given, written) => {
    expect(formatUnicodeRange(parseUnicodeRange(given))).toBe(written)
  })

  test('is refused when it is none', () => {
    expect(() => parseUnicodeRange('U+20, a-z')).toThrow('" a-z" is not a range of characters.')
  })
})
