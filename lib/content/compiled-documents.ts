import 'server-only'
import { readFileSync } from 'node:fs'
import type { ApproachDocument, CaseStudyDocument } from 'contentlayer/generated'

/**
 * What `contentlayer/generated` exports, read when it is wanted instead of bundled: in a build `next.config.mjs` puts this file in its
 * place. Bundled, five thousand case studies are a script of 112 MB, which takes Node two minutes to compile, in every worker.
 */
export const allCaseStudyDocuments: readonly CaseStudyDocument[] = read('CaseStudyDocument')
export const allApproachDocuments: readonly ApproachDocument[] = read('ApproachDocument')

function read(type: string) {
  return JSON.parse(readFileSync(`.contentlayer/generated/${type}/_index.json`, 'utf8'))
}
