import { applyFitChange, type FitChange, type FitChecks, formatFitChecks, parseFitChecks } from './fit-notes'

/** Where the checks are kept; a second copy of the last written; and what was found there that could not be read. */
export const fitKey = 'svpl.fit.v1'
export const fitCopyKey = `${fitKey}.copy`
export const fitUnreadKey = `${fitKey}.unread`

export type FitStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
/** Why answers may not be there tomorrow: no room, no permission, or text on the device that could not be read. */
export type FitTrouble = 'full' | 'blocked' | 'damaged'
export type FitState = { readonly checks: FitChecks; readonly trouble?: FitTrouble | undefined }

/**
 * The checks of this device. Every change is made to what the device holds at that moment, so two tabs agree. What could not
 * be kept waits here and is tried again with the next change. `toStorage` may throw, as `window.localStorage` does where it is
 * not allowed.
 */
export function createFitStore(toStorage: () => FitStorage) {
  const listeners = new Set<() => void>()
  let waiting: readonly FitChange[] = []
  let trouble: FitTrouble | undefined
  let state: FitState | undefined

  function read(): FitChecks {
    try {
      const { checks, whole } = readChecks(toStorage())
      if (!whole) trouble ??= 'damaged'
      return checks
    } catch {
      trouble = 'blocked'
      return new Map()
    }
  }
  function refresh(): void {
    state = undefined
    for (const listener of listeners) listener()
  }

  return {
    getState(): FitState {
      if (!state) {
        const checks = waiting.reduce(applyFitChange, read())
        state = { checks, trouble }
      }
      return state
    },
    change(change: FitChange): void {
      const changes = [...waiting.filter((before) => !isOverwritten(before, change)), change]
      const stored = read()
      try {
        writeChecks(toStorage(), changes.reduce(applyFitChange, stored))
        waiting = []
        if (trouble !== 'damaged') trouble = undefined
      } catch {
        waiting = changes
        if (trouble !== 'blocked') trouble = 'full'
      }
      refresh()
    },
    refresh,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Where the text is damaged, the better of what can be saved of it and of the copy; nothing is written. */
function readChecks(storage: FitStorage): ReturnType<typeof parseFitChecks> {
  const found = parseFitChecks(storage.getItem(fitKey))
  if (found.whole) return found
  const copy = parseFitChecks(storage.getItem(fitCopyKey))
  return { checks: copy.checks.size > found.checks.size ? copy.checks : found.checks, whole: false }
}

/** Text that could not be read is set aside first. Throws what the browser throws: what was kept before still stands. */
function writeChecks(storage: FitStorage, checks: FitChecks): void {
  const before = storage.getItem(fitKey)
  if (!parseFitChecks(before).whole) attempt(() => storage.setItem(fitUnreadKey, before ?? ''))
  const text = formatFitChecks(checks)
  storage.setItem(fitKey, text)
  attempt(() => storage.setItem(fitCopyKey, text))
}

/** Of the changes to one field only the last matters: a reader types while the storage is full. */
function isOverwritten(before: FitChange, next: FitChange): boolean {
  if (before.slug !== next.slug) return false
  if (next.kind === 'replace' || before.kind === 'replace') return next.kind === 'replace'
  return before.kind === next.kind && before.factor === next.factor
}

/** What may fail without harm. */
function attempt(act: () => void): void {
  try {
    act()
  } catch {}
}
