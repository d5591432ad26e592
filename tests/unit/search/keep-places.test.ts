import { expect, test } from 'vitest'
import { keepPlaces } from '../../../lib/search/keep-places'

test('what is shown stays where it is, what is new follows, what no longer matches goes', () => {
  expect(keepPlaces(['b', 'gone', 'a'], ['a', 'new', 'b', 'newer'])).toEqual(['b', 'a', 'new', 'newer'])
})
