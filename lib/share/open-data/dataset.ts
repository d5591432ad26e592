import { site, toUrl } from '../../site'
import type { DataNode } from '../structured-data'
import { columns } from './columns'
import { type DataFile, dataFiles } from './data-files'
import type { Release } from './release'

/** What the data is, wherever it is described. */
export const datasetText = {
  title: `Case studies of the ${site.name}`,
  description:
    'Programmes that areas of England and Wales tried to prevent serious violence: who does what, for whom, what was measured and compared with what, how sure that is, what it cost and what was learnt. Every statement has its source.',
  keywords: ['serious violence', 'violence prevention', 'policing', 'public health', 'England', 'Wales', 'case studies', 'evaluation'],
} as const

const downloads: readonly DataFile[] = [dataFiles.csv, dataFiles.json]

/** The data for search engines: a Dataset of schema.org. */
export function toDataset({ version, date, first }: Release): DataNode {
  const publisher = { '@type': 'Organization', name: site.name, url: toUrl('/') }
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${toUrl('/about/data/')}#dataset`,
    url: toUrl('/about/data/'),
    name: datasetText.title,
    description: datasetText.description,
    keywords: datasetText.keywords,
    license: site.licence.address,
    isAccessibleForFree: true,
    inLanguage: site.locale,
    version,
    datePublished: first,
    dateModified: date,
    creator: publisher,
    publisher,
    spatialCoverage: [
      { '@type': 'Country', name: 'England' },
      { '@type': 'Country', name: 'Wales' },
    ],
    variableMeasured: columns.map(({ name, description }) => ({ '@type': 'PropertyValue', name, description })),
    distribution: downloads.map(({ path, type, title }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: type,
      contentUrl: toUrl(path),
    })),
  }
}

/** The data for the catalogues of data portals: DCAT 3, https://www.w3.org/TR/vocab-dcat-3/ */
export function toCatalogueEntry({ version, date, first }: Release): DataNode {
  const day = (value: string) => ({ '@type': 'xsd:date', '@value': value })
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${toUrl('/about/data/')}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': { '@language': site.locale, '@value': datasetText.title },
    'dct:description': { '@language': site.locale, '@value': datasetText.description },
    'dcat:keyword': datasetText.keywords.map((keyword) => ({ '@language': site.locale, '@value': keyword })),
    'dct:license': { '@id': site.licence.address },
    'dcat:landingPage': { '@id': toUrl('/about/data/') },
    'dcat:version': version,
    'dct:issued': day(first),
    'dct:modified': day(date),
    'dct:publisher': { '@id': toUrl('/'), '@type': 'foaf:Organization', 'foaf:name': site.name },
    'dcat:distribution': downloads.map(toDistribution),
  }
}

function toDistribution({ path, type, title, description }: DataFile): DataNode {
  return {
    '@id': toUrl(path),
    '@type': 'dcat:Distribution',
    'dct:title': { '@language': site.locale, '@value': title },
    'dct:description': { '@language': site.locale, '@value': description },
    'dcat:downloadURL': { '@id': toUrl(path) },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    'dct:license': { '@id': site.licence.address },
  }
}
