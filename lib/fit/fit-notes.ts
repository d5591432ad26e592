import { type FitAnswer, type FitFactorId, fitAnswers, fitFactorIds } from './fit-factors'

/** What a reader says of one factor. */
export type FactorNote = { readonly answer?: FitAnswer; readonly note: string }
/** What a reader says of one programme. Factors without an answer and a note are left out. */
export type FitCheck = Readonly<Partial<Record<FitFactorId, FactorNote>>>
/** Every check on a device, by the slug of the programme. */
export type FitChecks = ReadonlyMap<string, FitCheck>

/** A change as data, so that it can be made again to what another tab wrote meanwhile. */
export type FitChange =
  | { readonly kind: 'answer'; readonly slug: string; readonly factor: FitFactorId; readonly answer: FitAnswer | undefined }
  | { readonly kind: 'note'; readonly slug: string; readonly factor: FitFactorId; readonly note: string }
  | { readonly kind: 'replace'; readonly slug: string; readonly check: FitCheck }

export const longestNote = 3000
const mostChecks = 200
const longestText = 4_000_000
const longestSlug = 120

/** The checks after a change. */
export function applyFitChange(checks: FitChecks, change: FitChange): FitChecks {
  const { slug } = change
  const before = checks.get(slug) ?? {}
  const after = change.kind === 'replace' ? cleanCheck(change.check) : withFactor(before, change)
  const others = [...checks].filter(([other]) => other !== slug)
  return new Map(Object.keys(after).length === 0 ? others : [...others, [slug, after] as const].slice(-mostChecks))
}

/** Reads what the device holds. Never throws: what is no check is dropped; `whole`: nothing was. No text is an empty list. */
export function parseFitChecks(text: string | null): { readonly checks: FitChecks; readonly whole: boolean } {
  if (text === null) return { checks: new Map(), whole: true }
  const value = text.length > longestText ? undefined : toValue(text)
  if (!isObject(value) || !isObject(value.checks)) return { checks: new Map(), whole: false }
  const entries = Object.entries(value.checks)
  const read = entries.flatMap(([slug, check]) => (isSlug(slug) && isObject(check) ? [[slug, readCheck(check)] as const] : []))
  return {
    checks: new Map(read.slice(0, mostChecks).map(([slug, { check }]) => [slug, check])),
    whole: read.length === entries.length && read.length <= mostChecks && read.every(([, { whole }]) => whole),
  }
}

/** The one spelling of the checks. */
export function formatFitChecks(checks: FitChecks): string {
  return JSON.stringify({ version: 1, checks: Object.fromEntries(checks) })
}

/** How many factors have an answer. */
export function countAnswered(check: FitCheck): number {
  return fitFactorIds.filter((id) => check[id]?.answer !== undefined).length
}

function withFactor(check: FitCheck, change: Exclude<FitChange, { kind: 'replace' }>): FitCheck {
  const before = check[change.factor] ?? { note: '' }
  const after = change.kind === 'note' ? { ...before, note: change.note } : toNote(change.answer, before.note)
  return cleanCheck({ ...check, [change.factor]: after })
}

/** Factors in their order, notes cleaned, empty ones left out. */
function cleanCheck(check: FitCheck): FitCheck {
  const kept = fitFactorIds.flatMap((id) => {
    const { answer, note } = check[id] ?? { note: '' }
    const clean = toNote(answer, cleanNote(note))
    return answer === undefined && clean.note === '' ? [] : [[id, clean] as const]
  })
  return Object.fromEntries(kept)
}

function readCheck(value: Readonly<Record<string, unknown>>): { readonly check: FitCheck; readonly whole: boolean } {
  const notes = Object.entries(value).map(([id, note]) => [id, isFactor(id) ? readNote(note) : undefined] as const)
  return {
    check: cleanCheck(Object.fromEntries(notes.filter(([, note]) => note !== undefined))),
    whole: notes.every(([, note]) => note !== undefined),
  }
}

function readNote(value: unknown): FactorNote | undefined {
  if (!isObject(value) || typeof value.note !== 'string') return undefined
  if (value.answer === undefined) return { note: value.note }
  return isAnswer(value.answer) ? toNote(value.answer, value.note) : undefined
}

function toNote(answer: FitAnswer | undefined, note: string): FactorNote {
  return answer === undefined ? { note } : { answer, note }
}

/** A note without what no keyboard types, cut to its length, never in the middle of a character. */
function cleanNote(note: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = note.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029\ufeff]|\p{Surrogate}/gu, ' ')
  return plain.slice(0, longestNote).replace(/[\ud800-\udbff]$/, '')
}

function toValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSlug(text: string): boolean {
  return text.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

function isFactor(id: string): id is FitFactorId {
  return fitFactorIds.some((known) => known === id)
}

function isAnswer(value: unknown): value is FitAnswer {
  return typeof value === 'string' && Object.hasOwn(fitAnswers, value)
}
