import { useCallback, useEffect, useState } from 'react'
import { isUntouched } from '../../lib/propose/draft'
import type { DraftStore } from '../../lib/propose/draft-storage'
import { toHref } from '../../lib/site'
import { CheckFailedError, type ProposeClient } from './propose-client'

/** How the published record that is to be corrected stands: on its way, there, not in the library, or out of reach. */
export type Published = 'none' | 'loading' | 'ready' | 'unknown' | 'failed'

/** Takes the published record into the form, unless this device already holds a correction of it. */
export function usePublished(client: ProposeClient, store: DraftStore, from: string | undefined) {
  const [published, setPublished] = useState<Published>(from === undefined ? 'none' : 'loading')
  const load = useCallback(
    async (anew: boolean) => {
      if (from === undefined) return
      const found = await loadPublished(client, from)
      if ('draft' in found && anew) store.replace(found.draft, 'You began again from the published record.')
      else if ('draft' in found) store.begin(found.draft)
      setPublished('draft' in found ? 'ready' : found.failed)
    },
    [client, store, from],
  )
  useEffect(() => {
    if (from === undefined) return setPublished('none')
    if (isUntouched(store.getState().draft)) void load(false)
    else setPublished('ready')
  }, [store, from, load])
  return { published, startAgain: () => void load(true), retry: () => void load(false) }
}

async function loadPublished(client: ProposeClient, slug: string) {
  try {
    const response = await fetch(toHref(`/case-studies/${encodeURIComponent(slug)}/record.mdx`))
    if (response.status === 404) return { failed: 'unknown' } as const
    if (!response.ok) return { failed: 'failed' } as const
    const found = await client.read(`${slug}.mdx`, await response.text())
    return 'draft' in found ? found : ({ failed: 'failed' } as const)
  } catch (error) {
    if (error instanceof TypeError || error instanceof CheckFailedError) return { failed: 'failed' } as const // no network, no worker
    throw error
  }
}
