import type { CollectionEntry } from '../../lib/content/collection-rules'
import type { Draft } from '../../lib/propose/draft'
import type { ProposeAnswers, ProposeMessage, ProposeRequest } from './propose-messages'

/** The check could not be loaded or broke down: it has not found a draft right or wrong. */
export class CheckFailedError extends Error {
  override readonly name = 'CheckFailedError'
}

/** The check in the browser. Nothing loads before the first question; after a failure the next one tries again. */
export type ProposeClient = {
  /** The records already in the library, for the rules between records. */
  readonly know: (known: readonly CollectionEntry[]) => void
  readonly check: (draft: Draft) => Promise<ProposeAnswers['check']>
  readonly read: (name: string, text: string) => Promise<ProposeAnswers['read']>
  readonly preview: (draft: Draft) => Promise<ProposeAnswers['preview']>
}

type Waiting = { readonly resolve: (answer: ProposeAnswers[keyof ProposeAnswers]) => void; readonly reject: (error: Error) => void }
type Question = ProposeRequest extends infer Request ? (Request extends { id: number } ? Omit<Request, 'id'> : never) : never

export function createProposeClient(): ProposeClient {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let known: readonly CollectionEntry[] = []
  let newest = 0

  function receive(message: ProposeMessage): void {
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if ('failed' in message) asked?.reject(new CheckFailedError(message.failed))
    else asked?.resolve(message.answer)
  }
  function fail(): void {
    worker?.terminate()
    worker = undefined
    const left = [...waiting.values()]
    waiting.clear()
    for (const { reject } of left) reject(new CheckFailedError('The check could not be loaded.'))
  }
  function getWorker(): Worker {
    if (worker) return worker
    worker = new Worker(new URL('./propose.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<ProposeMessage>) => receive(data))
    worker.addEventListener('error', fail)
    worker.postMessage({ kind: 'know', known } satisfies ProposeRequest)
    return worker
  }
  /** The worker answers a question of a kind with that kind's answer. */
  function ask<Kind extends keyof ProposeAnswers>(question: Question & { readonly kind: Kind }): Promise<ProposeAnswers[Kind]> {
    newest += 1
    const id = newest
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: (answer) => resolve(answer as ProposeAnswers[Kind]), reject }) // messages carry no type of their own
      getWorker().postMessage({ ...question, id })
    })
  }

  return {
    know(records) {
      known = records
      worker?.postMessage({ kind: 'know', known } satisfies ProposeRequest)
    },
    check: (draft) => ask({ kind: 'check', draft }),
    read: (name, text) => ask({ kind: 'read', name, text }),
    preview: (draft) => ask({ kind: 'preview', draft }),
  }
}
