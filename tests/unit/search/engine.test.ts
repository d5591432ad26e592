import { describe, expect, test } from 'vitest'
import { findIds, makeEngine } from './make-collection'

const ward = {
  id: 'ward',
  title: 'Ward workers',
  summary: 'Workers meet patients in the emergency department.',
  text: 'Nurses call a worker to the bedside.',
}
const patrol = {
  id: 'patrol',
  title: 'Evening patrols',
  summary: 'Officers walk two streets.',
  text: 'Officers carry knife wands and talk to young people.',
}
const club = {
  id: 'club',
  title: 'Boxing club',
  summary: 'A gym opens late for young people carrying a knife.',
  lessons: 'Pay the trainers: young people come for them.',
}
const all = [ward, patrol, club]
const hospital = ['accident and emergency', 'A&E', 'emergency department', 'casualty']

describe('finding', () => {
  test('another form of a word finds, wherever it stands', () => {
    expect(findIds(makeEngine(all), 'nursing')).toEqual(['ward'])
  })
  test('the beginning of the last word finds', () => {
    expect(findIds(makeEngine(all), 'box')).toEqual(['club'])
  })
  test('the beginning of a word that is not the last finds nothing by itself', () => {
    expect(findIds(makeEngine(all), 'boxi streets')).toEqual(['patrol'])
  })
  test('a word that no document has is no veto', () => {
    expect(findIds(makeEngine(all), 'boxing zebra streets')).toEqual(['patrol', 'club'].sort(() => -1))
  })
  test('words that stand close together come before words apart', () => {
    const far = { id: 'far', text: 'Young officers, and much later in this text some old people.' }
    const near = { id: 'near', text: 'Some old officers, and much later in this text young people.' }
    expect(findIds(makeEngine([far, near]), 'young people')).toEqual(['near', 'far'])
  })
  test('a match in a title comes before the same match in the text', () => {
    const text = { id: 'text', title: 'Something', text: 'Mediation' }
    const title = { id: 'title', title: 'Mediation', text: 'Something' }
    expect(findIds(makeEngine([text, title]), 'mediation')).toEqual(['title', 'text'])
  })
  test('equal documents keep their order', () => {
    const twins = ['a', 'b', 'c'].map((id) => ({ id, title: 'Twin' }))
    expect(findIds(makeEngine(twins), 'twin')).toEqual(['a', 'b', 'c'])
  })
})

describe('quoted phrases', () => {
  const wall = { id: 'wall', text: 'People young and old.' }
  test('only documents with the phrase remain', () => {
    expect(findIds(makeEngine([...all, wall]), '"young people"')).toEqual(['club', 'patrol'])
  })
  test('a phrase that stands nowhere is read as its words', () => {
    expect(findIds(makeEngine([...all, wall]), '"old young"')).toContain('wall')
  })
})

describe('synonyms', () => {
  const engine = makeEngine([ward, patrol, club, { id: 'ae', title: 'A&E desk' }], [hospital])
  test.each([['casualty'], ['A&E'], ['a and e'], ['accident and emergency']])('"%s" finds the emergency department too', (query) => {
    expect(findIds(engine, query)).toEqual(expect.arrayContaining(['ward', 'ae']))
  })
  test('a result says which name matched, and so does the response', () => {
    const { response } = engine.search('casualty')
    expect(response.results[0]?.reasons).toContainEqual({ kind: 'synonym', typed: 'casualty', matched: 'A&E' })
    expect(response.synonyms).toEqual([{ typed: 'casualty', matched: ['A&E', 'emergency department'] }])
  })
  test('the word typed is worth more than its synonym', () => {
    expect(findIds(engine, 'A&E')[0]).toBe('ae')
  })
})

describe('typing errors', () => {
  test.each([['knife carying'], ['kinfe carrying'], ['knie carrying'], ['knnife carrying']])(
    '"%s" finds, and says what it read',
    (query) => {
      const { response } = makeEngine(all).search(query)
      expect(response.results[0]?.id).toBe('club')
      expect(response.correction).toEqual({ typed: query, shown: 'knife carrying' })
    },
  )
  test('a word that documents have is never corrected', () => {
    const { response } = makeEngine([...all, { id: 'wife', title: 'Wife' }]).search('wife')
    expect(response.results.map(({ id }) => id)).toEqual(['wife'])
    expect(response.correction).toBeUndefined()
  })
  test('short words are not corrected', () => {
    expect(findIds(makeEngine(all), 'gim ')).toEqual([])
  })
  test('the words as typed, where the reader insists', () => {
    const { response } = makeEngine(all).search('carying ', { verbatim: true })
    expect(response).toEqual({ query: 'carying ', ids: [], results: [], synonyms: [], complete: true })
  })
  test('two words written as one are found apart', () => {
    expect(findIds(makeEngine(all), 'youngpeople')).toEqual(['club', 'patrol'])
  })
  test('one word written as two is found whole', () => {
    expect(findIds(makeEngine([...all, { id: 'safe', title: 'Safeguarding' }]), 'safe gaurding safe guarding ')[0]).toBe('safe')
  })
  test('a stop word stuck to a word is read away', () => {
    expect(findIds(makeEngine(all), 'knifeand ')).toEqual(findIds(makeEngine(all), 'knife '))
  })
  test('a long word may have two slips, the first letter right', () => {
    expect(findIds(makeEngine([{ id: 'a', title: 'Deterrence' }]), 'deterance ')).toEqual(['a'])
    expect(findIds(makeEngine([{ id: 'a', title: 'Deterrence' }]), 'keterance ')).toEqual([])
  })
  test('a mistyped word leads to its synonyms', () => {
    expect(findIds(makeEngine(all, [hospital]), 'casulty ')).toEqual(['ward'])
  })
})

describe('what a result shows', () => {
  test('the title and the best passage with marks, the field and its section', () => {
    const [first] = makeEngine(all).search('trainers').response.results
    expect(first).toMatchObject({
      id: 'club',
      anchor: 'lessons',
      reasons: [{ kind: 'field', label: 'Lessons', anchor: 'lessons' }],
      title: [{ text: 'Boxing club', marked: false }],
      snippet: [
        { text: 'Pay the ', marked: false },
        { text: 'trainers', marked: true },
        { text: ': young people come for them.', marked: false },
      ],
    })
  })
  test('a long passage is cut at words around what matched', () => {
    const long = `${'Before words. '.repeat(40)}The lantern stood here. ${'After words. '.repeat(40)}`
    const [first] = makeEngine([{ id: 'long', text: long }]).search('lantern').response.results
    const text = first?.snippet.map((segment) => segment.text).join('') ?? ''
    expect(text).toMatch(/^… .*lantern stood here\..* …$/)
    expect(text.length).toBeLessThan(230)
  })
  test('markup in a document stays text', () => {
    const [first] = makeEngine([{ id: 'x', title: '<img src=x onerror=alert(1)>', text: '<script>lantern</script>' }]).search('lantern')
      .response.results
    expect(first?.snippet).toEqual([
      { text: '<script>', marked: false },
      { text: 'lantern', marked: true },
      { text: '</script>', marked: false },
    ])
  })
})
