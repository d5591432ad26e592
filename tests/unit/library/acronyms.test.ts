import { expect, test } from 'vitest'
import { listAcronyms } from '../../../lib/library/acronyms'

test.each([
  ['Queen’s Medical Centre, Nottingham', ['QMC']],
  ['Office for Health Improvement and Disparities', ['OHID', 'OHI']],
  ['University Hospital of Wales and Morriston Hospital', ['UHWMH', 'UHW']],
  ['University Hospital of Wales', ['UHW']],
  ['Liverpool John Moores University led the evaluation. Thames Valley Police paid.', ['LJMU', 'TVP']],
  ['Youth workers meet children at the station.', []],
  ['West Midlands', []],
])('%s is shortened to %j', (text, short) => {
  expect(listAcronyms([text])).toEqual(short)
})

test('a name that returns is shortened once', () => {
  expect(listAcronyms(['Local Health Board', 'The staff of a Local Health Board'])).toEqual(['LHB'])
})
