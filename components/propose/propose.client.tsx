'use client'

import { useSyncExternalStore } from 'react'
import type { FormModel } from '../../lib/propose/form-field'
import { subscribeToQuery } from '../layout/page-query'
import { ProposeForm } from './propose-form'
import { ProposeHead } from './propose-head'

/** The form of a case study. On the server, and until the page has come alive, its first step without a draft. */
export function Propose({ model }: { readonly model: FormModel }) {
  const query = useSyncExternalStore<string | undefined>(
    subscribeToQuery,
    () => window.location.search,
    () => undefined,
  )
  if (query === undefined) return <ProposeHead />
  const from = new URLSearchParams(query).get('from') ?? undefined
  return <ProposeForm key={from ?? ''} model={model} from={from === '' ? undefined : from} />
}
