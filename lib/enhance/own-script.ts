/** The path a site is served under, without a trailing slash: written in when the script is bundled. */
declare const BASE_PATH: string

/** Whether an address is a script this site ships: from its own origin, and from the places the build writes scripts to. */
export function isOwnScript(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href)
  const path = pathname.startsWith(BASE_PATH) ? pathname.slice(BASE_PATH.length) : ''
  return origin === location.origin && /^\/(_next\/static|assets)\/.+\.js$|^\/sw\.js$/.test(path)
}
