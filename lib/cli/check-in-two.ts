import { Worker } from 'node:worker_threads'
import { type CheckedFile, type CheckResult, type ContentFile, checkFile, joinCheckedFiles } from '../content/check-case-studies'

/** Below this many files a second thread costs more than it saves. */
const worthwhile = 150

/**
 * Checks a collection; a large one on two threads. `script` is a module that, off the main thread, answers with
 * `answerHalf`. Rejects when the thread fails.
 */
export async function checkInTwo(files: readonly ContentFile[], script: URL): Promise<CheckResult> {
  if (files.length < worthwhile) return joinCheckedFiles(files, files.map(checkFile))
  const half = Math.ceil(files.length / 2)
  const second = startThread(script, files.slice(half))
  const first = files.slice(0, half).map(checkFile)
  return joinCheckedFiles(files, [...first, ...(await second)])
}

function startThread(script: URL, files: readonly ContentFile[]): Promise<readonly CheckedFile[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: files })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
