import { createHash } from 'node:crypto'

/** A file beside the pages: its path from the root of the site, without a slash in front, and what makes its content. */
export type DataFile = { readonly path: string; readonly write: () => FileContent | Promise<FileContent> }

/** Text is written as UTF-8. */
export type FileContent = string | Uint8Array

/** Some files under an address that changes when any of them does, so that a browser may keep them for ever. */
export type VersionedFiles = { readonly version: string; readonly files: ReadonlyMap<string, string> }

/** The version of some text: twelve letters of its hash. */
export function toVersion(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
