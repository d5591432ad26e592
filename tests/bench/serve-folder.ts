import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.ts': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8', '.css': 'text/css',
} // biome-ignore format: a table

/** A folder on a port of its own. Text goes out with brotli 5, as in the comparison of peers; what is sent is counted. */
export type FolderServer = {
  readonly origin: string
  readonly takeCount: () => { readonly bytes: number; readonly requests: number }
  readonly close: () => void
}

export async function serveFolder(folder: string): Promise<FolderServer> {
  let bytes = 0
  let requests = 0
  const cache = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(file)]
    const body = cache.get(file) ?? encode(readFileSync(file), type !== undefined)
    cache.set(file, body)
    bytes += body.length
    requests += 1
    const encoding: Readonly<Record<string, string>> = type === undefined ? {} : { 'content-encoding': 'br' }
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', 'content-length': body.length, ...encoding }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a server on a port has such an address
  return {
    origin: `http://127.0.0.1:${port}`,
    takeCount() {
      const count = { bytes, requests }
      bytes = 0
      requests = 0
      return count
    },
    close: () => server.close(),
  }
}

function encode(content: Buffer, isText: boolean): Buffer {
  return isText ? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : content
}
