import { createHash } from 'node:crypto'
import { caseStudies } from '../../../lib/content/case-studies'
import { toMatchProfile } from '../../../lib/match/profile'
import { toProfileFiles } from '../../../lib/match/profile-source'

/** What the ranking knows of every programme. */
export const profiles = caseStudies.map(toMatchProfile)

/** The profiles as files, by number. */
export const profileFiles = toProfileFiles(profiles).map((part) => JSON.stringify(part))

/** Changes when any of the files does. */
export const profileFilesVersion = createHash('sha256').update(profileFiles.join('\n')).digest('hex').slice(0, 12)
