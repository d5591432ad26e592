import { describe, expect, test } from 'vitest'
import { createSpeller } from '../../../lib/cli/speller'
import { readContentFiles } from '../../../lib/content/read-case-studies'
import { findStyleProblems, findTextStyle } from '../../../lib/content/style-rules'
import { makeFile, validBody } from '../../make-case-study'

/** About two seconds, most of it the dictionary. */
const speller = createSpeller()

describe('the style of a text', () => {
  test.each([
    ['Wardens recieve training.', '"recieve" is not in the dictionary. Did you mean "receive" or "relieve"? If it is right, add it to content/dictionary.txt.'],
    ['Their behavior changed.', '"behavior" is American spelling. Write "behaviour".'],
    ['They organized patrols.', '"organized" is American spelling. Write "organised".'],
    ['Wardens ride in order to calm people.', '"in order to" is long-winded. Write: to.'],
    ['Going forward, wardens ride.', '"Going forward" says nothing. Leave it out.'],
    ['Patrols were carried out by wardens.', '"were carried out by" hides who did it. Say who.'],
    ['A ground-breaking service.', '"ground-breaking" praises. Say what was found, or who said so.'],
    [`Wardens ride ${'and talk '.repeat(20)}late.`, 'A sentence has 43 words ("Wardens ride and talk and …"). Make two of it.'],
  ])('%s', (text, message) => {
    expect(findTextStyle(text, speller)).toEqual([message])
  }) // biome-ignore format: one remark a line

  test.each([
    'Wardens ride late buses, and talk to those who wait.',
    'The commissioner called it innovative.',
    'The US Centers for Disease Control and the APCC’s own figures, 62% in 2023/24.',
    'A prize of that size; they advise, revise and capsize.',
    'See example.org/behavior for the DfE’s guidance.',
  ])('has nothing to say of: %s', (text) => {
    expect(findTextStyle(text, speller)).toEqual([])
  })
})

test('a remark names the line and the field, in fields of our own words and in the body', () => {
  const text = makeFile(
    {
      title: 'Evning Bus Wardens',
      whoToAsk: [{ text: 'The council', source: ['S1'] }],
      evidenceReason: { text: 'Counts.', source: ['S1'] },
      tried: { text: 'Two wardans ride.', source: ['S1'] },
    },
    validBody.replace('last bus', 'last trane'),
  )
  const found = findStyleProblems('a.mdx', text, speller)
  expect(found.map(({ field, message }) => [field, message.split('.')[0]])).toEqual([
    ['tried.text', '"wardans" is not in the dictionary'],
    ['body', '"trane" is not in the dictionary'],
  ])
  const lines = text.split('\n')
  expect(found.map(({ line }) => lines[line - 1])).toEqual([expect.stringContaining('wardans'), expect.stringContaining('trane')])
})

test('the collection is spelt and told plainly', () => {
  expect(readContentFiles().flatMap(({ path, text }) => findStyleProblems(path, text, speller))).toEqual([])
})
