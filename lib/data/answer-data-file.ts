import { caseStudies } from '../content/case-studies'
import { toContentType } from '../export/content-types'
import type { DataFile } from './data-file'
import { listDataFiles } from './list-data-files'

let files: ReadonlyMap<string, DataFile> | undefined

/** While one develops: what the build would write at a path from the root of the site, or the answer that there is no such file. */
export async function answerDataFile(path: string): Promise<Response> {
  files ??= new Map(listDataFiles(caseStudies).map((file) => [file.path, file]))
  const file = files.get(path)
  if (!file) return new Response('Not found.', { status: 404 })
  return new Response(new Blob([new Uint8Array(Buffer.from(await file.write()))]), { headers: { 'content-type': toContentType(path) } })
}
