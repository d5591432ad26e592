import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toContentType } from './content-types'
import type { HostFacts } from './host-facts'
import { revalidate, toHeaders } from './response-headers'

export const encodings = [
  { name: 'br', end: '.br' },
  { name: 'gzip', end: '.gz' },
] as const

/** A file as it goes over the wire: its bytes in one encoding, and its headers as a flat list of names and values. */
export type ServedFile = { readonly body: Buffer; readonly etag: string; readonly headers: readonly string[] }

/** Bytes kept in memory, at most: the site of thirty records is a tenth of it. */
const most = 256 * 1024 * 1024

/** Reads files of the output and keeps what was read. Only paths of `files` are ever opened. */
export function createFileStore(out: string, files: ReadonlySet<string>, { rules }: HostFacts) {
  const kept = new Map<string, Promise<ServedFile>>()
  let bytes = 0

  async function read(path: string, encoding: (typeof encodings)[number] | undefined): Promise<ServedFile> {
    const body = await readFile(join(out, `${path}${encoding?.end ?? ''}`))
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
    const headers = { 'Cache-Control': revalidate, 'Content-Type': toContentType(path), ...toHeaders(rules, `/${path}`) }
    const varies = encodings.some(({ end }) => files.has(`${path}${end}`))
    const own = {
      ...headers,
      ETag: etag,
      ...(varies && { Vary: 'Accept-Encoding' }),
      ...(encoding && { 'Content-Encoding': encoding.name }),
    }
    keepWithin(body.length)
    return { body, etag, headers: Object.entries(own).flat() }
  }

  /** When memory is full all is let go: simple, and far above what one site needs. */
  function keepWithin(size: number): void {
    bytes += size
    if (bytes <= most) return
    kept.clear()
    bytes = size
  }

  /** A file in the best encoding that `accepted` (an Accept-Encoding header) allows. */
  return (path: string, accepted: string): Promise<ServedFile> => {
    const encoding = encodings.find(({ name, end }) => accepts(accepted, name) && files.has(`${path}${end}`))
    const key = `${path}${encoding?.end ?? ''}`
    const known = kept.get(key)
    if (known) return known
    const reading = read(path, encoding)
    kept.set(key, reading)
    reading.catch(() => kept.delete(key))
    return reading
  }
}

/** Whether an encoding is accepted, and not refused with a weight of nought. */
function accepts(accepted: string, name: string): boolean {
  return accepted.split(',').some((part) => {
    const [coding = '', weight = ''] = part.trim().split(/\s*;\s*/)
    return coding === name && !/^q=0(\.0*)?$/.test(weight)
  })
}
