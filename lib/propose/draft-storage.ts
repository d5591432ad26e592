import { createDraft, type Draft, isUntouched } from './draft'
import type { DraftStorage, DraftTrouble } from './draft-key'
import { toTrouble } from './draft-key'
import { formatDraft, parseDraft } from './draft-text'
import { readAside, type SetAside, writeAside } from './set-aside'

export type DraftState = {
  readonly draft: Draft
  /** Whether the device holds the draft as it stands. */
  readonly kept: boolean
  readonly trouble?: DraftTrouble | undefined
  /** The device held a text under the draft's key that is none; it is put aside. */
  readonly damaged: boolean
  /** Another tab has written since this one last read, and this one has changes too: nothing is written until the reader chooses. */
  readonly other?: Draft | undefined
  /** What stood here before another tab's version took its place. */
  readonly replaced?: Draft | undefined
  /** What was put aside rather than overwritten, newest first. */
  readonly aside: readonly SetAside[]
}

type Options = {
  /** May throw, as `window.localStorage` does where it is not allowed. */
  readonly toStorage: () => DraftStorage
  /** Which draft: `toDraftKey`. */
  readonly key: string
  /** What an empty draft begins with. */
  readonly toFirst: () => Draft
  /** The time, as `2026-01-31T09:30:00.000Z`. */
  readonly now: () => string
}

export type DraftStore = ReturnType<typeof createDraftStore>

/**
 * The draft of this tab, and the device's copy of it. `change` is at once in the form; `keep` writes it, which the page does
 * after a pause. Nothing is overwritten unseen: a tab that finds another's text on the device, and has changes of its own,
 * stops writing and asks; what is displaced is put aside.
 */
export function createDraftStore({ toStorage, key, toFirst, now }: Options) {
  const listeners = new Set<() => void>()
  /** The text of the device as this tab last read or wrote it. */
  let known: string | null = null
  /** The draft as the reader last took it away in a file. */
  let taken: Draft | undefined
  let state: DraftState = open()

  function open(): DraftState {
    const first = { draft: toFirst(), kept: true, damaged: false, aside: [] }
    try {
      const storage = toStorage()
      known = storage.getItem(key)
      const aside = readAside(storage)
      const draft = known === null ? undefined : parseDraft(known)
      if (draft) return { ...first, draft, aside }
      return known === null ? { ...first, aside } : withAside({ ...first, damaged: true, aside }, 'It could not be read.', known)
    } catch (error) {
      return { ...first, trouble: toTrouble(error) }
    }
  }

  /** Puts a text aside, on the device where there is room and in this tab in any case. */
  function withAside(before: DraftState, why: string, text: string): DraftState {
    if (before.aside.some((entry) => entry.text === text)) return before
    const aside = [{ at: now(), why, text }, ...before.aside]
    return { ...before, aside, ...attempt(() => writeAside(toStorage(), aside)) }
  }

  function set(next: DraftState): void {
    state = next
    for (const listener of listeners) listener()
  }

  /** Writes the draft over what this tab knows to be there. */
  function write(): void {
    const text = formatDraft(state.draft)
    const failed = attempt(() => toStorage().setItem(key, text))
    if (!failed.trouble) known = text
    set({ ...state, kept: !failed.trouble, trouble: failed.trouble })
  }

  function attempt(act: () => void): { readonly trouble?: DraftTrouble } {
    try {
      act()
      return {}
    } catch (error) {
      return { trouble: toTrouble(error) }
    }
  }

  /** What another tab wrote meanwhile, or undefined where the device holds what this tab knows, or nothing. */
  function findForeign(): { readonly text: string; readonly draft: Draft | undefined } | undefined {
    try {
      const text = toStorage().getItem(key)
      if (text === null || text === known || text === formatDraft(state.draft)) return undefined
      return { text, draft: parseDraft(text) }
    } catch {
      return undefined
    }
  }

  return {
    getState: (): DraftState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change(draft: Draft): void {
      set({ ...state, draft, kept: false, replaced: undefined })
    },
    /** Writes what has changed, unless another tab has written too. */
    keep(): void {
      if (state.kept || state.other) return
      const foreign = findForeign()
      if (foreign && !foreign.draft) set(withAside({ ...state, damaged: true }, 'It could not be read.', foreign.text))
      if (foreign?.draft) set({ ...state, other: foreign.draft })
      else write()
    },
    /** Another tab may have written: its version is shown where this tab has nothing unkept, else the reader is asked. */
    hear(): void {
      const foreign = findForeign()
      if (!foreign?.draft) return
      const replaced = state.replaced ?? (isUntouched(state.draft) ? undefined : state.draft)
      if (state.kept) known = foreign.text
      set(state.kept ? { ...state, draft: foreign.draft, replaced } : { ...state, other: foreign.draft })
    },
    /** The reader chooses between this tab's version and the other's; the one not chosen is put aside. */
    choose(whose: 'mine' | 'theirs'): void {
      const { other, draft } = state
      if (!other) return
      const [chosen, left] = whose === 'mine' ? [draft, other] : [other, draft]
      set({ ...withAside(state, 'Another tab held a different version.', formatDraft(left)), draft: chosen, other: undefined, kept: false })
      write()
    },
    /** Begins with a draft that is published elsewhere: nothing is written until it is changed. */
    begin(draft: Draft): void {
      set({ ...state, draft, kept: true })
    },
    /** Puts another draft in the place of this one, which is put aside unless nobody has written in it. */
    replace(draft: Draft, why: string): void {
      const before = isUntouched(state.draft) ? state : withAside(state, why, formatDraft(state.draft))
      set({ ...before, draft, kept: false, replaced: undefined, damaged: false })
      this.keep()
    },
    /** Begins again from what an empty draft holds; the draft is put aside. */
    clear(): void {
      this.replace(toFirst(), 'You began again.')
    },
    /** The reader has taken the draft away as it stands: leaving loses nothing. */
    takeAway(): void {
      taken = state.draft
    },
    isTakenAway: (): boolean => taken === state.draft,
    /** Forgets one of the texts put aside. */
    forget(entry: SetAside): void {
      const aside = state.aside.filter((other) => other !== entry)
      attempt(() => writeAside(toStorage(), aside))
      set({ ...state, aside })
    },
    dismissReplaced(): void {
      set({ ...state, replaced: undefined })
    },
  }
}

/** A draft for today, as `createDraft` has it. `now` is an ISO time. */
export function toFirstDraft(now: string): Draft {
  return createDraft(now.slice(0, 10))
}
