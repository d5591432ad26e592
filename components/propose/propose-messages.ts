import type { CollectionEntry } from '../../lib/content/collection-rules'
import type { CheckedDraft } from '../../lib/propose/check-draft'
import type { Draft } from '../../lib/propose/draft'
import type { Preview } from '../../lib/propose/preview'
import type { ReadFile } from '../../lib/propose/read-file'

/** What the page asks the worker. */
export type ProposeRequest =
  | { readonly kind: 'know'; readonly known: readonly CollectionEntry[] }
  | { readonly kind: 'check'; readonly id: number; readonly draft: Draft }
  | { readonly kind: 'read'; readonly id: number; readonly name: string; readonly text: string }
  | { readonly kind: 'preview'; readonly id: number; readonly draft: Draft }

export type ProposeAnswers = { readonly check: CheckedDraft; readonly read: ReadFile; readonly preview: Preview | undefined }

/** What the worker answers, with the number of the question. */
export type ProposeMessage =
  | { readonly id: number; readonly answer: ProposeAnswers[keyof ProposeAnswers] }
  | { readonly id: number; readonly failed: string }
