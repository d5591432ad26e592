import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isCompressible } from './content-types'
import { listFiles } from './list-files'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

const forms = [
  {
    end: '.br',
    compress: (body: Buffer) =>
      brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      }),
  },
  { end: '.gz', compress: (body: Buffer) => deflate(body, { level: 9 }) },
] as const

/** As many files at once as zlib has threads. */
const atOnce = 4

/**
 * Writes the Brotli (11) and gzip (9) form of every compressible file of `out` beside it, where it is smaller. What was
 * compressed before is taken from `cache`, by content: after an edit, only what changed costs time. Resolves with counts.
 */
export async function precompress(out: string, cache: string): Promise<{ readonly files: number; readonly compressed: number }> {
  await mkdir(cache, { recursive: true })
  const files = listFiles(out).filter(isCompressible)
  const waiting = files.values()
  const used = new Set<string>()
  let compressed = 0
  const work = async () => {
    for (const file of waiting) {
      const body = await readFile(join(out, file))
      const hash = createHash('sha256').update(body).digest('hex')
      for (const { end, compress } of forms) {
        const kept = join(cache, `${hash}${end}`)
        const known = await readFile(kept).catch(() => undefined) // not there: compressed now
        const small = known ?? (await compress(body))
        if (!known) await writeFile(kept, small)
        if (!known) compressed += 1
        used.add(`${hash}${end}`)
        if (small.length < body.length) await writeFile(join(out, `${file}${end}`), small)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await Promise.all(
    listFiles(cache)
      .filter((name) => !used.has(name))
      .map((name) => rm(join(cache, name))),
  )
  return { files: files.length, compressed }
}
