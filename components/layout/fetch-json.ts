import { toHref } from '../../lib/site'

/** The JSON of one of our own files, by its path from the root of the site. Rejects when it cannot be had. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(toHref(path))
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return response.json()
}
