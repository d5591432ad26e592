import { useCallback, useState } from 'react'
import type { Aliases } from '../../lib/library/facet-aliases'
import type { FacetParam } from '../../lib/library/facets'

/** Other names of a facet's terms. They come with `load`, when a reader goes to the field for typing: until then labels match. */
export function useAliases(param: FacetParam) {
  const [aliases, setAliases] = useState<Aliases | undefined>(undefined)
  const load = useCallback(async () => {
    try {
      const { facetAliases } = await import('../../lib/library/facet-aliases')
      setAliases(facetAliases[param])
    } catch {} // labels still match, and the next letter asks again
  }, [param])
  return { aliases, load }
}
