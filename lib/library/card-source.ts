import type { Card } from './card'
import { type CardColumns, type CardText, countAllTerms, packCards, toCardText, toRows } from './card-columns'
import type { FacetParam } from './facets'

/** A collection of at most so many case studies comes within the page; of a larger one the page brings the first part only. */
export const wholeInPage = 60
/** The first part of a list, as many as a first look needs. */
export const part = 30
/** So many texts stand in one file: a list of thirty from anywhere needs thirty files at most, a list in order two. */
export const textsInFile = 20

/** What a page knows of the collection when it comes alive. The rest is in the files of `toCardFiles`, under the same version. */
export type CardSource = {
  readonly version: string
  /** How many case studies there are. */
  readonly count: number
  /** All rows where `count` says so, else the first ones. */
  readonly columns: CardColumns
  /** The texts of those rows. */
  readonly texts: readonly CardText[]
  /** How many case studies carry each term, in the order of the terms; left out where all rows are there to count. */
  readonly totals?: Readonly<Record<FacetParam, readonly number[]>>
}

/** The collection as a page brings it: whole, or its first rows (`most`) with the counts of all. */
export function toCardSource(cards: readonly Card[], version: string, most: number = part): CardSource {
  const rows = toRows(cards)
  const whole = rows.length <= wholeInPage
  const shown = whole ? rows : rows.slice(0, most)
  return {
    version,
    count: rows.length,
    columns: packCards(shown),
    texts: shown.map(toCardText),
    ...(!whole && { totals: countAllTerms(rows) }),
  }
}

/** The collection for a tool that needs titles and terms only: texts are left out but for the title. */
export function toChoiceSource(cards: readonly Card[], version: string): CardSource {
  const source = toCardSource(cards, version, 0)
  return { ...source, texts: source.texts.map(([title]) => [title, '', '', '', '']) }
}

export const columnsFile = 'columns'
export const titlesFile = 'titles'

/** The files a page reads the collection from, by name: the columns of all rows, their titles, and their texts by twenties. */
export function toCardFiles(cards: readonly Card[]): ReadonlyMap<string, string> {
  const rows = toRows(cards)
  const files = new Map([
    [columnsFile, JSON.stringify(packCards(rows))],
    [titlesFile, JSON.stringify(rows.map(({ title }) => title))],
  ])
  for (let from = 0; from < rows.length; from += textsInFile)
    files.set(toTextsFile(from), JSON.stringify(rows.slice(from, from + textsInFile).map(toCardText)))
  return files
}

/** The file that holds the text of a row. */
export function toTextsFile(row: number): string {
  return `texts-${Math.floor(row / textsInFile)}`
}

/** The address of a file of the collection within the site; it changes with the collection, so what is kept stays right. */
export function toCardFilePath(version: string, file: string): string {
  return `/data/library/${version}/${file}.json`
}
