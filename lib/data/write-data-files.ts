import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DataGroup } from './list-data-files'

/** So many groups at once: while an image is encoded beside JavaScript, other files are written. */
const atOnce = 4

/** Writes files into an output folder. Resolves with how many; rejects with the first that cannot be made. */
export async function writeDataFiles(out: string, groups: readonly DataGroup[]): Promise<number> {
  const waiting = groups.values()
  let written = 0
  const work = async () => {
    for (const list of waiting) {
      for (const { path, write } of list()) {
        await mkdir(dirname(join(out, path)), { recursive: true })
        await writeFile(join(out, path), await write())
        written += 1
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return written
}
