import { bundle } from './bundle'

/**
 * A script for the browser from `lib/enhance`, bundled and minified for the path the site is served under, with or without
 * what starts the service worker. Throws when it cannot be built.
 */
export async function bundleScript(
  name: 'main' | 'more' | 'start-page' | 'trust-own-scripts',
  basePath = '',
  isOffline = false,
): Promise<string> {
  const script = await bundle(`lib/enhance/${name}.ts`, { BASE_PATH: JSON.stringify(basePath), OFFLINE: String(isOffline) })
  return script.trim()
}
