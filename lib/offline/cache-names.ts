/** What every cache of this site begins with. `scope` is the address the worker serves: an origin may hold other sites below other paths. */
export function toCachePrefix(scope: string): string {
  return `svpl ${scope} `
}
