import { toSimilarFile } from '../compare/similar-files'
import type { CaseStudy } from '../content/case-study'
import { formatPublicRecordSchema } from '../content/public-record-schema'
import { formatSkeleton } from '../content/skeleton'
import { toCard } from '../library/card'
import { toCardFilePath } from '../library/card-source'
import { toMatchProfile } from '../match/profile'
import { toProfilePath } from '../match/profile-source'
import { toKnownRecord } from '../propose/known-record'
import { formatCaseStudiesCsv } from '../share/open-data/case-studies-csv'
import { toCaseStudiesJson } from '../share/open-data/case-studies-json'
import { dataFiles } from '../share/open-data/data-files'
import { toDataPackage } from '../share/open-data/data-package'
import { toCatalogueEntry } from '../share/open-data/dataset'
import { toRelease } from '../share/open-data/release'
import { toUrl } from '../site'
import { toVersionedCards } from './card-files'
import { createSimilarList } from './create-similar-list'
import type { DataFile } from './data-file'
import { toVersionedProfiles } from './profile-files'

/** The open data of the whole library, and its descriptions for programs and catalogues. */
export function listOpenData(records: readonly CaseStudy[]): readonly DataFile[] {
  const release = toRelease(records)
  const { csv, json, schema, dataPackage, catalogue } = dataFiles
  return [
    toFile(csv.path, () => formatCaseStudiesCsv(records)),
    toFile(json.path, () => JSON.stringify(toCaseStudiesJson(records, release))),
    toFile(schema.path, () => formatPublicRecordSchema(toUrl(schema.path))),
    toFile(dataPackage.path, () => JSON.stringify(toDataPackage(release))),
    toFile(catalogue.path, () => JSON.stringify(toCatalogueEntry(release))),
  ]
}

/** What the form at `/propose/` needs: which records there are, and an empty one to fill in by hand, dated the day of the build. */
export function listFormFiles(records: readonly CaseStudy[]): readonly DataFile[] {
  const today = () => new Date().toISOString().slice(0, 10)
  return [
    toFile('/data/propose/records.json', () => JSON.stringify(records.map(toKnownRecord))),
    toFile('/data/propose/blank.mdx', () => formatSkeleton({ title: '', area: '', approach: '', today: today() })),
  ]
}

/** The collection for the tools of a library too large to come within their pages; addresses change with the content. */
export function listToolFiles(records: readonly CaseStudy[]): readonly DataFile[] {
  const cards = toVersionedCards(records.map(toCard))
  const profiles = toVersionedProfiles(records.map(toMatchProfile))
  return [
    ...[...cards.files].map(([name, text]) => toFile(toCardFilePath(cards.version, name), () => text)),
    ...[...profiles.files].map(([name, text]) => toFile(toProfilePath(profiles.version, name), () => text)),
  ]
}

/** For some case studies a file, those most like them, for the page that compares. */
export function listSimilarFiles(records: readonly CaseStudy[]): readonly DataFile[] {
  const listSimilarTo = createSimilarList(records)
  return [...new Set(records.map(({ slug }) => toSimilarFile(slug)))].map((file) => {
    const here = records.filter(({ slug }) => toSimilarFile(slug) === file)
    const toEntry = (record: CaseStudy) => [record.slug, listSimilarTo(record).map(({ slug }) => slug)]
    return toFile(`/data/similar/${file}`, () => JSON.stringify(Object.fromEntries(here.map(toEntry))))
  })
}

function toFile(path: string, write: DataFile['write']): DataFile {
  return { path: path.slice(1), write }
}
