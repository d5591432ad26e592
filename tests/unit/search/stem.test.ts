import { expect, test } from 'vitest'
import { stem } from '../../../lib/search/stem'

/** From the sample vocabulary of the published algorithm, then the additions of ours. */
test.each([
  ['consistency', 'consist'],
  ['consigned', 'consign'],
  ['knightly', 'knight'],
  ['kneeled', 'kneel'],
  ['knitting', 'knit'],
  ['consolatory', 'consolatori'],
  ['luxuriated', 'luxuri'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['generously', 'generous'],
  ['relational', 'relat'],
  ['happy', 'happi'],
  ['say', 'say'],
  ['proceeds', 'proceed'],
  ['children', 'child'],
  ['knives', 'knife'],
  ['women', 'woman'],
  ['programmes', 'program'],
  ['organization', 'organ'],
  ['behavior', 'behavior'],
  ['constructor', 'constructor'],
  ['ae', 'ae'],
  ['5ds', '5ds'],
])('%s → %s', (word, expected) => {
  expect(stem(word)).toBe(expected)
})

test.each([
  ['carrying', 'carried'],
  ['navigator', 'navigators'],
  ['hospitals', 'hospital'],
  ['evaluated', 'evaluation'],
  ['organisation', 'organization'],
  ['stabilised', 'stabilization'],
  ['criticised', 'critic'],
  ['behaviour', 'behavior'],
  ['neighbourhood', 'neighborhood'],
  ['supervised', 'supervision'],
  ['analyses', 'analysis'],
  ['analysed', 'analyzing'],
  ['crises', 'crisis'],
])('%s and %s are one word', (a, b) => {
  expect(stem(a)).toBe(stem(b))
})
