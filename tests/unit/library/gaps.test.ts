import { expect, test } from 'vitest'
import { listGaps } from '../../../lib/library/gaps'
import { makeCard } from './make-card'

const here = makeCard({ slug: 'here', approaches: ['hotspot-problem-solving'] })
const weak = makeCard({ slug: 'weak', approaches: ['therapy-family'], evidenceStep: 'described', areas: ['kent'] })
const sure = makeCard({ slug: 'sure', approaches: ['therapy-family', 'hotspot-problem-solving'], evidenceStep: 'tested', areas: ['kent'] })

test('a gap is an approach not seen here, with its surest case study from elsewhere', () => {
  expect(listGaps([here, weak, sure], [here]).map(({ approach, surest }) => `${approach} ${surest.slug}`)).toEqual(['therapy-family sure'])
})

test('an approach nobody uses is no gap', () => {
  expect(listGaps([here], [here])).toEqual([])
})
