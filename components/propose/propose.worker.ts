import type { CollectionEntry } from '../../lib/content/collection-rules'
import { checkDraft } from '../../lib/propose/check-draft'
import { toPreview } from '../../lib/propose/preview'
import { readFile } from '../../lib/propose/read-file'
import type { ProposeAnswers, ProposeMessage, ProposeRequest } from './propose-messages'

/** The check, the reading of files and the body of the preview run here, beside the page: typing is never held up by them. */
let known: readonly CollectionEntry[] = []

self.addEventListener('message', ({ data }: MessageEvent<ProposeRequest>) => {
  if (data.kind === 'know') {
    known = data.known
    return
  }
  self.postMessage(toMessage(data))
})

function toMessage(request: Exclude<ProposeRequest, { kind: 'know' }>): ProposeMessage {
  try {
    return { id: request.id, answer: toAnswer(request) }
  } catch (error) {
    return { id: request.id, failed: error instanceof Error ? error.message : String(error) }
  }
}

function toAnswer(request: Exclude<ProposeRequest, { kind: 'know' }>): ProposeAnswers[keyof ProposeAnswers] {
  if (request.kind === 'read') return readFile(request.name, request.text)
  const checked = checkDraft(request.draft, known)
  return request.kind === 'check' ? checked : toPreview(checked)
}
