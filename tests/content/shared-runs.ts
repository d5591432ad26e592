import type { CaseStudy } from '../../lib/content/case-study'

const length = 8

/** The sentences that are ours: body and statements, without names, titles of sources and vocabulary. */
export function toBoilerplateText(caseStudy: CaseStudy): readonly string[] {
  const { sources: _sources, review: _review, evaluations, outcomes, organisations, places, ...rest } = caseStudy
  const notes = [...evaluations, ...outcomes, ...places].map(({ note }) => note ?? '')
  return [...caseStudy.body.split('\n'), ...notes, ...organisations.map(({ does }) => does ?? ''), ...listTexts(rest)]
}

function listTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listTexts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'text' && typeof inner === 'string' ? [inner] : listTexts(inner)))
}

/** Runs of eight words that stand in both. */
export function findSharedRuns(a: readonly string[], b: readonly string[]): readonly string[] {
  const runs = new Set(b.flatMap(listRuns))
  return [...new Set(a.flatMap(listRuns).filter((run) => runs.has(run)))]
}

function listRuns(text: string): readonly string[] {
  const words =
    text
      .replace(/\[\^S\d+[a-z]?\]|\]\([^)]*\)/g, '')
      .toLowerCase()
      .match(/[\p{L}\d£%]+(?:[.,’'][\p{L}\d]+)*/gu) ?? []
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, index) => words.slice(index, index + length).join(' '))
}
