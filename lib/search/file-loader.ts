import { type IndexHead, isTextName } from './index-head'
import type { IndexReader } from './index-reader'

/** How the files of an index come: over the network in a browser, from anywhere in a test. They reject when they cannot. */
export type IndexLoader = {
  readonly loadHead: () => Promise<IndexHead>
  /** `signal` tells that nobody waits for the file any more. */
  readonly loadFile: (head: IndexHead, name: string, signal: AbortSignal) => Promise<string>
}

export type FileLoader = {
  /** Loads files into the index, each once. Texts asked for before and not now are let go. Rejects when one fails, but not before the others are there: they answer in part. */
  readonly load: (names: readonly string[]) => Promise<void>
}

type Loading = { readonly done: Promise<void>; readonly stop: AbortController }

export function createFileLoader(reader: IndexReader, { loadFile }: IndexLoader): FileLoader {
  const underway = new Map<string, Loading>()
  function start(name: string): Loading {
    const stop = new AbortController()
    const done = loadFile(reader.head, name, stop.signal)
      .then((content) => reader.addFile(name, content))
      .finally(() => {
        if (underway.get(name)?.stop === stop) underway.delete(name)
      })
    const loading = { done, stop }
    underway.set(name, loading)
    return loading
  }
  /** A reader who types on asks for other passages with every letter; words once asked for are asked for again. */
  function letGo(wanted: ReadonlySet<string>): void {
    for (const [name, { stop }] of underway) {
      if (!isTextName(name) || wanted.has(name)) continue
      underway.delete(name)
      stop.abort()
    }
  }
  return {
    async load(names) {
      letGo(new Set(names))
      const settled = await Promise.allSettled(names.map((name) => (underway.get(name) ?? start(name)).done))
      const failed = settled.find((result) => result.status === 'rejected')
      if (failed) throw failed.reason
    },
  }
}
