import 'server-only'
import { readFileSync } from 'node:fs'
import { guideIds, toGuideAddress } from './guide-links'
import { type GuideText, parseGuide } from './guide-text'

export type Guide = GuideText & { readonly id: string }

/** The guides, in the order in which they are listed. */
export const guides: readonly Guide[] = guideIds.map((id) => ({
  id,
  ...parseGuide(readFileSync(`content/guides/${id}.md`, 'utf8'), toGuideAddress),
}))

/** The guide of an id. Throws for one that is not there. */
export function getGuide(id: string): Guide {
  const guide = guides.find((candidate) => candidate.id === id)
  if (!guide) throw new Error(`No guide "${id}".`)
  return guide
}
