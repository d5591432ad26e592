import type { HostFacts } from './host-facts'

/** What to do with a request, before any file is read. Paths are of files within the output. */
export type Answer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly status: 400 | 405 | 414; readonly message: string }

/** Longer addresses than this are none of ours; a shared shortlist of fifty notes stands in the fragment, which is not sent. */
const longest = 8192

/** The answer to a request line. Only files that were listed can be named, so no address leads out of the output. */
export function findAnswer(method: string, target: string, files: ReadonlySet<string>, facts: HostFacts): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'refused', status: 405, message: 'This site answers GET and HEAD.' }
  if (target.length > longest) return { kind: 'refused', status: 414, message: 'The address is too long.' }
  const [raw = '', ...rest] = target.split('?')
  const path = decodePath(raw)
  if (path === undefined) return { kind: 'refused', status: 400, message: 'The address is not written as an address must be.' }
  const { basePath } = facts
  const query = rest.length > 0 ? `?${rest.join('?')}` : ''
  if (basePath && path === basePath) return { kind: 'redirect', location: `${basePath}/${query}` }
  if (!path.startsWith(`${basePath}/`)) return { kind: 'missing' }
  return findWithin(path.slice(basePath.length), query, files, facts)
}

function findWithin(path: string, query: string, files: ReadonlySet<string>, { basePath, redirects }: HostFacts): Answer {
  const file = path.slice(1)
  const moved = redirects.find(({ from }) => from === path || from === `${path}/`)
  if (moved) return { kind: 'redirect', location: `${basePath}${moved.to}${query}` }
  if (path.endsWith('/')) return files.has(`${file}index.html`) ? { kind: 'file', path: `${file}index.html` } : { kind: 'missing' }
  if (files.has(file)) return { kind: 'file', path: file }
  if (files.has(`${file}/index.html`)) return { kind: 'redirect', location: `${basePath}${encodeURI(path)}/${query}` }
  return { kind: 'missing' }
}

/** Nothing for what is no path, has a mangled escape, or hides a control character. */
function decodePath(raw: string): string | undefined {
  if (!raw.startsWith('/')) return undefined
  try {
    const path = decodeURIComponent(raw)
    return [...path].some((character) => character < ' ' || character === '\u007f') ? undefined : path
  } catch {
    return undefined
  }
}
