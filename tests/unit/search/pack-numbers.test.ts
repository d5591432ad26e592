import { expect, test } from 'vitest'
import { packNumbers, unpackNumbers } from '../../../lib/search/pack-numbers'

test('numbers come back from their text', () => {
  const numbers = [...Array.from({ length: 5000 }, (_, i) => i), 68 * 22, 68 * 23, 99_999, 1_000_000, 2 ** 30]
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
})

test('the text needs no escaping in JSON or in a line', () => {
  const packed = packNumbers(Array.from({ length: 5000 }, (_, i) => i))
  expect(packed).not.toMatch(/["\\\s|]/)
})

test.each([[-1], [1.5], [Number.NaN]])('%s cannot be packed', (number) => {
  expect(() => packNumbers([number])).toThrow(`Cannot pack ${number}.`)
})

test('a damaged text is told, not read', () => {
  expect(() => unpackNumbers('$$"$')).toThrow('Damaged index: """ at 2.')
})
