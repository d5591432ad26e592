import { toNear } from './schema-problems'

/** One or more references in a row: [^S1] or [^S1][^S4]. */
export const referenceRun = /(?:\[\^S\d+[a-z]?\])+/g

/** The ids named in a run: `[^S1][^S4]` → `['S1', 'S4']`. */
export function toReferenceIds(run: string): readonly string[] {
  return [...run.matchAll(/S\d+[a-z]?/g)].map(([id]) => id)
}

/** Every source id the body refers to, also by the `source` of a component. */
export function bodyReferenceIds(body: string): readonly string[] {
  const inText = [...body.matchAll(referenceRun)].flatMap(([run]) => toReferenceIds(run))
  const inComponents = [...body.matchAll(/\bsource="([^"]*)"/g)].flatMap(([, ids]) => (ids ?? '').split(/\s+/))
  return [...inText, ...inComponents]
}

/** The message for a reference to a source that is not listed; the same in a field and in the body. */
export function toUnknownSource(id: string, ids: readonly string[]): string {
  const near = toNear(id, ids)
  return `"${id}" is not among the sources.${near ? ` Did you mean "${near}"?` : ''} ${ids.length > 0 ? `Sources: ${ids.join(', ')}.` : 'No sources are listed.'}`
}
