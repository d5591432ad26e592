import type { CaseStudy } from '../content/case-study'
import { listFormFiles, listOpenData, listSimilarFiles, listToolFiles } from './collection-files'
import type { DataFile } from './data-file'
import { listRecordFiles } from './record-files'
import { listSearchFiles } from './search-files'

/** Files that are made from the same work, listed when they are asked for: listing may cost as much as writing. */
export type DataGroup = () => readonly DataFile[]

/** Every file that is no page and grows with the library, in groups: the build writes them beside the pages. */
export function listDataGroups(records: readonly CaseStudy[]): readonly DataGroup[] {
  return [
    ...[listSimilarFiles, listSearchFiles, listOpenData, listToolFiles, listFormFiles].map((list) => () => list(records)),
    ...records.map((record) => () => listRecordFiles(record)),
  ]
}

/** The same, one after the other. */
export function listDataFiles(records: readonly CaseStudy[]): readonly DataFile[] {
  return listDataGroups(records).flatMap((list) => list())
}
