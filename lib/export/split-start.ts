import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import type { PageData } from './take-scripts'

/** What starts an app: the scripts it waits for, and the modules that run then, one after the other. */
type Start = { readonly otherChunks: readonly string[]; readonly runtimeModuleIds: readonly number[] }

/** Words of the two modules that make most of the start: React DOM, and Next's router with all that it needs. */
const marks: readonly RegExp[] = [/\.hydrateRoot\s*=/, /\.history\.pushState\s*=/]

/**
 * The page data of a tool, with the two largest modules to be started before the app: in one task with it they would hold up
 * a slow processor, and its reader, two or three times as long. `paths` are the scripts of the page. Throws when a module is
 * not among them.
 */
export function splitStart(data: PageData, paths: readonly string[]): PageData {
  const [start] = data.TURBOPACK
  if (!isStart(start)) throw new Error('Next no longer starts a page in the form that lib/export/split-start.ts relies on.')
  const modules = paths.flatMap(readModules)
  const first = marks.map((mark) => ({ ...start, runtimeModuleIds: [findModule(modules, mark)] }))
  return { ...data, TURBOPACK: [...first, ...data.TURBOPACK] }
}

type Module = readonly [id: number, text: string]

function findModule(modules: readonly Module[], mark: RegExp): number {
  const found = modules.find(([, text]) => mark.test(text))
  if (!found) throw new Error(`No script of Next holds ${mark}, which lib/export/split-start.ts relies on.`)
  return found[0]
}

/** The modules of a script of Turbopack. What it pushes is numbers, each before its module. */
function readModules(path: string): readonly Module[] {
  const pushed: unknown[] = []
  runInNewContext(readFileSync(path, 'utf8'), { TURBOPACK: { push: (chunk: readonly unknown[]) => pushed.push(...chunk) } })
  return pushed.flatMap((part, place) => {
    const id = pushed[place - 1]
    return typeof part === 'function' && typeof id === 'number' ? [[id, String(part)] as const] : []
  })
}

function isStart(entry: unknown): entry is Start {
  const { otherChunks, runtimeModuleIds }: { readonly otherChunks?: unknown; readonly runtimeModuleIds?: unknown } = Object(entry)
  return Array.isArray(otherChunks) && Array.isArray(runtimeModuleIds)
}
