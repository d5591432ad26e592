import { expect, test } from 'vitest'
import { isTextName } from '../../../lib/search/index-head'
import type { SearchResponse } from '../../../lib/search/search-response'
import { createSearchSession } from '../../../lib/search/search-session'
import { writeIndex } from '../../../lib/search/write-index'
import { makeCollection } from './make-collection'

const { head, files } = writeIndex(
  makeCollection([
    { id: 'lamp', title: 'Lamp', text: 'A lantern in the harbour.' },
    { id: 'boat', title: 'Boat', text: 'A boat.' },
  ]),
)
const read = async (name: string): Promise<string> => files.get(name) ?? Promise.reject(new Error(`No file ${name}.`))
const noAnswer = (): void => expect.unreachable('nothing to answer')

test('a head that cannot be loaded rejects, and the next search tries again', async () => {
  let fails = true
  const session = createSearchSession({
    loadHead: async () => (fails ? Promise.reject(new Error('index.json answered 503.')) : head),
    loadFile: (_, name) => read(name),
  })
  await expect(session.search('lantern', {}, noAnswer)).rejects.toThrow('index.json answered 503.')
  fails = false
  const answers: SearchResponse[] = []
  await session.search('lantern', {}, (response) => answers.push(response))
  expect(answers.at(-1)).toMatchObject({ complete: true, results: [{ id: 'lamp' }] })
})

test('full text that cannot be loaded: what the first tier has is shown, and said to be part', async () => {
  const session = createSearchSession({ loadHead: async () => head, loadFile: async () => Promise.reject(new Error('offline')) })
  const answers: SearchResponse[] = []
  await session.search('lamp', {}, (response) => answers.push(response))
  expect(answers.at(-1)).toMatchObject({ failed: true, complete: true, results: [{ id: 'lamp' }] })
  await expect(session.search('lantern', {}, noAnswer)).rejects.toThrow('offline')
})

test('a file of the full text fails while those of the first tier are on their way: they are waited for', async () => {
  const many = Array.from({ length: 400 }, (_, number) => ({
    id: `d${number}`,
    title: `Lantern ${number}x`,
    text: `Harbour lantern ${number}y.`,
  }))
  const large = writeIndex(makeCollection(many), { part: 1000, wholeFirstTier: 0 })
  const slow = (name: string) => new Promise<string>((resolve) => setImmediate(() => resolve(large.files.get(name) ?? '')))
  const session = createSearchSession({
    loadHead: async () => large.head,
    loadFile: (_, name) => (name.startsWith('tier-0') ? slow(name) : Promise.reject(new Error('offline'))),
  })
  expect(large.head.tiers[0].inline).toBeUndefined()
  const answers: SearchResponse[] = []
  await session.search('lantern 7x', {}, (response) => answers.push(response))
  expect(answers.at(-1)).toMatchObject({ failed: true, complete: true })
  expect(answers.at(-1)?.ids[0]).toBe('d7')
})

test('passages that cannot be loaded leave the list whole, and it is not said to be part', async () => {
  const session = createSearchSession({
    loadHead: async () => head,
    loadFile: (_, name) => (isTextName(name) ? Promise.reject(new Error('offline')) : read(name)),
  })
  const answers: SearchResponse[] = []
  await session.search('lantern', {}, (response) => answers.push(response))
  expect(answers.at(-1)).toMatchObject({ complete: true, ids: ['lamp'] })
  expect(answers.at(-1)?.failed).toBeUndefined()
})

test('the newest query wins', async () => {
  const release: (() => void)[] = []
  const session = createSearchSession({
    loadHead: async () => head,
    loadFile: (_, name) => new Promise((resolve) => release.push(() => void read(name).then(resolve))),
  })
  const answered: string[] = []
  const note = ({ query, complete }: SearchResponse): void => void (complete && answered.push(query))
  const searches = [session.search('lantern', {}, note), session.search('boat', {}, note)]
  const timer = setInterval(() => release.splice(0).forEach((go) => void go()), 5)
  await Promise.all(searches)
  clearInterval(timer)
  expect(answered).toEqual(['boat'])
})

test('an answer that waits for its words is not shown as none', async () => {
  const answers: SearchResponse[] = []
  const slow = (name: string): Promise<string> => new Promise((resolve) => setTimeout(() => void read(name).then(resolve), 40))
  const session = createSearchSession({ loadHead: async () => head, loadFile: (_, name) => slow(name) })
  await session.search('lantern', {}, (response) => answers.push(response))
  expect(answers.length).toBeGreaterThan(0)
  for (const { ids } of answers) expect(ids).toEqual(['lamp'])
})

test('passages nobody waits for any more are let go, words are kept, and nothing is loaded twice', async () => {
  const asked: string[] = []
  const stopped: string[] = []
  let hold = true
  const session = createSearchSession({
    loadHead: async () => head,
    loadFile: (_, name, signal) => {
      asked.push(name)
      if (!name.startsWith('text-') || !hold) return read(name)
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          stopped.push(name)
          reject(new Error('stopped'))
        }),
      )
    },
  })
  const waiting = session.search('lantern', {}, () => undefined)
  await expect.poll(() => asked.some((name) => name.startsWith('text-'))).toBe(true)
  hold = false
  await Promise.all([waiting, session.search('boat', {}, () => undefined)])
  expect(stopped).toEqual(['text-0-1'])
  expect(new Set(asked).size).toBe(asked.length)
})
