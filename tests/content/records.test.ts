import { describe, expect, test } from 'vitest'
import { checkFolder, readContentFiles } from '../../lib/content/read-case-studies'
import { findSharedRuns, toBoilerplateText } from './shared-runs'

const { problems, caseStudies } = checkFolder()
const founding = ['ae-navigator-west-yorkshire', 'faith-alliance-west-midlands', 'habitual-knife-carriers', 'operation-deter']

describe('the collection', () => {
  test('passes the check', () => {
    expect(problems).toEqual([])
  })

  test('holds a record for every file', () => {
    expect(caseStudies.map(({ slug }) => `content/case-studies/${slug}.mdx`)).toEqual(readContentFiles().map(({ path }) => path))
  })

  test('names the four founding case studies, and only those, as founding', () => {
    expect(caseStudies.filter((caseStudy) => caseStudy.founding).map(({ slug }) => slug)).toEqual(founding)
  })
})

describe.each(caseStudies)('$slug', (caseStudy) => {
  test('states limits, unknowns and a challenge', () => {
    expect(caseStudy.limits.length).toBeGreaterThanOrEqual(1)
    expect(caseStudy.unknowns.length).toBeGreaterThanOrEqual(1)
    expect(caseStudy.challenges.length).toBeGreaterThanOrEqual(1)
  })

  test('calls a direction only where something was compared, or before and after', () => {
    const measured = caseStudy.evaluations.some(
      ({ kind, state }) => state === 'reported' && (kind === 'before-after' || kind === 'comparison' || kind === 'randomised'),
    )
    expect(measured || caseStudy.direction.overall === 'not-measured').toBe(true)
  })

  test('calls an outcome better, worse or no different only against something', () => {
    const uncompared = caseStudy.outcomes.filter(
      ({ comparedWith, direction }) => comparedWith === undefined && direction !== 'not-measured',
    )
    expect(uncompared.map(({ measure }) => measure)).toEqual([])
  })

  test('shares no run of eight words with another record', () => {
    const others = caseStudies.filter(({ slug }) => slug > caseStudy.slug)
    const shared = others.flatMap((other) =>
      findSharedRuns(toBoilerplateText(caseStudy), toBoilerplateText(other)).map((run) => `${other.slug}: ${run}`),
    )
    expect(shared).toEqual([])
  })

  test('labels nobody by an offence', () => {
    const text = JSON.stringify({ ...caseStudy, sources: [], aliases: [], title: '' }).toLowerCase()
    expect(text.match(/\b(thugs?|yobs?|feral|gangsters?|criminals|convicts?|ex-offenders?)\b/g) ?? []).toEqual([])
  })
})
