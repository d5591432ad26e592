import { site, toUrl } from '../../site'
import { columns } from './columns'
import { type DataFile, dataFiles } from './data-files'
import { datasetText } from './dataset'
import type { Release } from './release'

/** The Frictionless Data Package of the open data: https://specs.frictionlessdata.io/data-package/ */
export function toDataPackage({ version, date }: Release) {
  return {
    profile: 'data-package',
    name: 'serious-violence-practice-library',
    id: toUrl(dataFiles.dataPackage.path),
    title: site.name,
    description: datasetText.description,
    homepage: toUrl('/about/data/'),
    version,
    created: `${date}T00:00:00Z`,
    keywords: datasetText.keywords,
    licenses: [{ name: 'CC-BY-4.0', title: site.licence.name, path: site.licence.address }],
    contributors: [{ title: site.name, path: toUrl('/'), role: 'publisher' }],
    resources: [toTable(), toResource('case-studies-json', dataFiles.json), toResource('case-study-schema', dataFiles.schema)],
  }
}

/** The table with the schema of its columns. */
function toTable() {
  return {
    ...toResource('case-studies', dataFiles.csv),
    profile: 'tabular-data-resource',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true, caseSensitiveHeader: true },
    schema: { fields: columns.map(({ value: _, ...field }) => field), primaryKey: 'slug', missingValues: [''] },
  }
}

/** Paths are relative to the package, so that a copy of the folder is a package too. */
function toResource(name: string, { path, type, format, title, description }: DataFile) {
  return {
    name,
    path: path.replace('/data/', ''),
    title,
    description,
    format: format.toLowerCase().replace('json schema', 'json'),
    mediatype: type,
    encoding: 'utf-8',
  }
}
