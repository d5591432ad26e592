/** A file of open data: its path, what it is to a program, and what it is to a person. */
export type DataFile = {
  readonly path: string
  readonly type: string
  readonly format: string
  readonly title: string
  readonly description: string
}

/** The files under `/data/`: the page, the data package and the descriptions for catalogues are made from this table. */
export const dataFiles = {
  csv: {
    path: '/data/case-studies.csv',
    type: 'text/csv',
    format: 'CSV',
    title: 'All case studies as a table',
    description:
      'One row a case study, its terms in words. Opens in a spreadsheet. Several terms in a cell are parted by a semicolon. A cell that a spreadsheet could take for a formula begins with an apostrophe.',
  },
  json: {
    path: '/data/case-studies.json',
    type: 'application/json',
    format: 'JSON',
    title: 'All case studies as data',
    description:
      'What can be filtered and counted: terms by id, with their labels, money and outcomes. The text of each record, its sources and its lessons stand in its own file, so that this one stays small: a few kilobytes a case study.',
  },
  schema: {
    path: '/data/case-study.schema.json',
    type: 'application/schema+json',
    format: 'JSON Schema',
    title: 'What each field of a record means',
    description: 'JSON Schema, draft 2020-12, of the file that every record has of its own: record.json.',
  },
  dataPackage: {
    path: '/data/datapackage.json',
    type: 'application/json',
    format: 'Data Package',
    title: 'Description of the data for programs',
    description: 'A Frictionless Data Package: licence, version, files, and every column of the table with its type.',
  },
  catalogue: {
    path: '/data/dcat.jsonld',
    type: 'application/ld+json',
    format: 'JSON-LD',
    title: 'Description of the data for catalogues',
    description: 'The same in DCAT, the vocabulary that data portals read.',
  },
} as const satisfies Readonly<Record<string, DataFile>>
