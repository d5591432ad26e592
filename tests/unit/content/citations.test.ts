import { describe, expect, test } from 'vitest'
import { type CitedPlace, listCitedPlaces, toCitations, toFigureAnchor } from '../../../lib/content/citations'
import { makeCaseStudy, validFrontMatter } from '../../make-case-study'

const [first] = validFrontMatter.sources
const sources = ['S1', 'S2', 'S3b', 'S9'].map((id) => ({ ...first, id, title: `Title of ${id}` }))

function listPlaces(fields: Readonly<Record<string, unknown>>, body?: string): readonly CitedPlace[] {
  return listCitedPlaces(makeCaseStudy({ sources, ...fields }, 'any-slug', body))
}

describe('the places that cite a source', () => {
  test('leave out what has no source', () => {
    expect(listPlaces({}).map(({ at }) => at)).not.toContain('cite-unknown-1')
    expect(listPlaces({ unknowns: [{ text: 'Costs.', source: ['S2'] }] })).toContainEqual({ at: 'cite-unknown-1', ids: ['S2'] })
  })

  test('number the runs of the body, a run of several as one, and name figures by their title', () => {
    const body =
      'One.[^S1][^S3b] Two.[^S2]\n\n<Bars title="Harm, for every 100" of="100" source="S2 S9">\n<Bar value="1" label="x" />\n</Bars>\n\nThree.[^S9]'
    expect(listPlaces({}, body).filter(({ at }) => /^(body|figure)/.test(at))).toEqual([
      { at: 'body-1', ids: ['S1', 'S3b'] },
      { at: 'body-2', ids: ['S2'] },
      { at: 'figure-harm-for-every-100', ids: ['S2', 'S9'] },
      { at: 'body-3', ids: ['S9'] },
    ])
  })

  test('come in page order: challenges and lessons by theme, organisations by sector', () => {
    const lesson = validFrontMatter.lessons[0]
    const [organisation] = validFrontMatter.organisations
    const ats = listPlaces({
      challenges: [{ ...lesson, theme: 'workforce' }],
      lessons: [
        { ...lesson, theme: 'workforce' },
        { ...lesson, theme: 'funding' },
      ],
      organisations: [organisation, { ...organisation, name: 'Kent Police', sector: 'police' }],
    }).map(({ at }) => at)
    expect(ats.filter((at) => /lesson|challenge/.test(at))).toEqual(['cite-lesson-2', 'cite-challenge-1', 'cite-lesson-1'])
    expect(ats.filter((at) => at.includes('organisation'))).toEqual(['cite-organisation-2', 'cite-organisation-1'])
  })

  test('have each an id of their own', () => {
    const ats = listPlaces({ money: [{ amount: '£1', covers: 'a bus', source: ['S1'] }] }).map(({ at }) => at)
    expect(new Set(ats).size).toBe(ats.length)
  })
})

describe('the sources', () => {
  const caseStudy = makeCaseStudy({
    sources: [...sources].reverse(),
    evidenceReason: { text: 'Counts.', source: ['S3b', 'S9'] },
    tried: { text: 'Rides.', source: ['S2'] },
  })
  const citations = toCitations(caseStudy)

  test('are numbered as the page first cites them, those of one place in the order of the list', () => {
    expect(citations.sources.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 S9', '2 S3b', '3 S1', '4 S2'])
    expect(citations.numbers).toEqual({ S9: 1, S3b: 2, S1: 3, S2: 4 })
  })

  test('lead back to every place that cites them, and every place to them', () => {
    for (const { at, ids } of listCitedPlaces(caseStudy)) {
      expect(
        citations.sources
          .filter(({ anchors }) => anchors.includes(at))
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...ids].sort())
    }
    const places = new Set(listCitedPlaces(caseStudy).map(({ at }) => at))
    expect(citations.sources.flatMap(({ anchors }) => anchors).filter((anchor) => !places.has(anchor))).toEqual([])
  })

  test('that nothing cites come last, without a way back', () => {
    const unused = toCitations(makeCaseStudy({ sources }))
    expect(unused.sources.map(({ id, anchors }) => [id, anchors.length > 0])).toEqual([
      ['S1', true],
      ['S2', false],
      ['S3b', false],
      ['S9', false],
    ])
  })
})

test.each([
  ['Referrals, 2021 to 2022 (more than 650)', 'figure-referrals-2021-to-2022-more-than-650'],
  ['  – ', 'figure-'],
])('the figure "%s" has the id %s', (title, id) => {
  expect(toFigureAnchor(title)).toBe(id)
})
