import { expect, test } from 'vitest'
import { createLoadOnce } from '../../../components/layout/load-once'

test('a key is loaded once, whoever asks', async () => {
  const asked: string[] = []
  const load = createLoadOnce(async (key) => {
    asked.push(key)
    return key.toUpperCase()
  })
  expect(await Promise.all([load('a'), load('a'), load('b')])).toEqual(['A', 'A', 'B'])
  expect(await load('a')).toBe('A')
  expect(asked).toEqual(['a', 'b'])
})

test('what failed is told, and asked for again next time', async () => {
  let fails = true
  const load = createLoadOnce(async (key) => {
    if (fails) throw new Error(`${key} answered 503.`)
    return key
  })
  await expect(load('a')).rejects.toThrow('a answered 503.')
  fails = false
  expect(await load('a')).toBe('a')
})
