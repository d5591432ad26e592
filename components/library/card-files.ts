import type { CardColumns, CardText } from '../../lib/library/card-columns'
import { columnsFile, titlesFile, toCardFilePath } from '../../lib/library/card-source'
import { type CardTable, toCardTable } from '../../lib/library/card-table'
import { fetchJson } from '../layout/fetch-json'
import { createLoadOnce } from '../layout/load-once'

const loadFile = createLoadOnce(fetchJson)

/** The table of the whole collection, by its version. Rejects when it cannot be had. */
export const loadTable: (version: string) => Promise<CardTable> = createLoadOnce(async (version) => {
  return toCardTable((await loadFile(toCardFilePath(version, columnsFile))) as CardColumns) // our own file, of the same version
})

/** The titles of all rows. Rejects when they cannot be had. */
export function loadTitles(version: string): Promise<readonly string[]> {
  return loadFile(toCardFilePath(version, titlesFile)) as Promise<readonly string[]> // our own file, of the same version
}

/** The texts of one file. Rejects when it cannot be had. */
export function loadTexts(version: string, file: string): Promise<readonly CardText[]> {
  return loadFile(toCardFilePath(version, file)) as Promise<readonly CardText[]> // our own file, of the same version
}
