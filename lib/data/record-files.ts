import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseStudy } from '../content/case-study'
import { caseStudyFolder } from '../content/case-study-folder'
import { type CitationFiles, toCitationFiles } from '../share/citation-files'
import { formatMarkdown } from '../share/markdown/record'
import { toPublicRecord } from '../share/public-record'
import type { DataFile } from './data-file'
import { drawShareImage } from './draw-share-image'

/** The files beside the page of a case study: the record as data and as text, its file as its author wrote it, how to cite it, its preview. */
export function listRecordFiles(record: CaseStudy): readonly DataFile[] {
  const folder = `case-studies/${record.slug}`
  let made: CitationFiles | undefined
  const cite = () => {
    made ??= toCitationFiles(record)
    return made
  }
  return [
    { path: `${folder}/record.json`, write: () => JSON.stringify(toPublicRecord(record)) },
    { path: `${folder}/record.md`, write: () => formatMarkdown(record) },
    { path: `${folder}/record.mdx`, write: () => readFileSync(join(caseStudyFolder, `${record.slug}.mdx`)) },
    { path: `${folder}/cite.json`, write: () => JSON.stringify(cite()) },
    { path: `${folder}/cite.bib`, write: () => cite().bibtex },
    { path: `${folder}/cite.ris`, write: () => cite().ris },
    { path: `${folder}/card.png`, write: () => drawShareImage(record) },
  ]
}
