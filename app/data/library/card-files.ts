import { createHash } from 'node:crypto'
import { caseStudies } from '../../../lib/content/case-studies'
import { toCard } from '../../../lib/library/card'
import { toCardFiles } from '../../../lib/library/card-source'

/** Every case study as a card, once a build. */
export const cards = caseStudies.map(toCard)

/** The collection as files for the tools. */
export const cardFiles = toCardFiles(cards)

/** Changes when any of the files does. */
export const cardFilesVersion = createHash('sha256')
  .update(JSON.stringify([...cardFiles]))
  .digest('hex')
  .slice(0, 12)
