import type { CaseStudy } from './case-study'

/**
 * The twelve items of TIDieR, the template for intervention description and replication (Hoffmann and others, BMJ 2014,
 * 348:g1687), and where a record answers each.
 */
const items: readonly { readonly name: string; readonly isDescribed: (caseStudy: CaseStudy) => boolean }[] = [
  { name: 'its name', isDescribed: ({ title }) => title !== '' },
  { name: 'why it should work', isDescribed: ({ body }) => body.includes('## The problem it answers') },
  { name: 'materials', isDescribed: ({ materials }) => materials.length > 0 },
  { name: 'what is done', isDescribed: ({ body }) => body.includes('## How it works') },
  { name: 'who provides it', isDescribed: ({ organisations }) => organisations.some(({ does }) => does !== undefined) },
  { name: 'how people are reached', isDescribed: ({ referral }) => referral !== undefined },
  { name: 'where', isDescribed: ({ places }) => places.length > 0 },
  { name: 'when and how much', isDescribed: ({ dose }) => dose !== undefined },
  { name: 'how it is fitted to each person or place', isDescribed: ({ tailoring }) => tailoring !== undefined },
  { name: 'what was changed along the way', isDescribed: ({ body }) => body.includes('## What happened next') },
  { name: 'how true delivery was planned', isDescribed: ({ fidelityPlanned }) => fidelityPlanned !== undefined },
  { name: 'how true delivery was found', isDescribed: ({ fidelityActual }) => fidelityActual !== undefined },
]

/** How much of what a replicating area needs the record describes, and what it does not. */
export type Completeness = { readonly described: number; readonly of: number; readonly missing: readonly string[] }

/** Counts the TIDieR items a record describes. */
export function toCompleteness(caseStudy: CaseStudy): Completeness {
  const missing = items.filter(({ isDescribed }) => !isDescribed(caseStudy)).map(({ name }) => name)
  return { described: items.length - missing.length, of: items.length, missing }
}

/** The completeness in words: "9 of 12 described. Not found: materials, …". */
export function formatCompleteness({ described, of, missing }: Completeness): string {
  return missing.length === 0 ? `${described} of ${of} described.` : `${described} of ${of} described. Not found: ${missing.join('; ')}.`
}
