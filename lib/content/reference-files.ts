import 'server-only'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type AreaFactsFile, areaFactsSchema } from './area-facts-schema'
import { type ReferencePage, referencePageSchema } from './reference-page-schema'

/** Who holds the functions of a commissioner in each area, and its violence reduction unit. */
export const areaFacts: AreaFactsFile = areaFactsSchema.parse(readYaml('content/areas.yaml'))

/** What the Serious Violence Duty asks. */
export const duty: ReferencePage = referencePageSchema.parse(readYaml('content/duty.yaml'))

/** How the bodies that gather the wider evidence rate it. */
export const widerEvidence: ReferencePage = referencePageSchema.parse(readYaml('content/wider-evidence.yaml'))

function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'))
}
