import type { CardColumns, CardText } from '../../lib/library/card-columns'
import { columnsFile, titlesFile, toCardFilePath } from '../../lib/library/card-source'
import { type CardTable, toCardTable } from '../../lib/library/card-table'
import { toHref } from '../../lib/site'

const loading = new Map<string, Promise<unknown>>()
let table: Promise<CardTable> | undefined

/** The table of the whole collection. Asked for once; what failed is asked for again next time. Rejects when it cannot be had. */
export function loadTable(version: string): Promise<CardTable> {
  table ??= loadFile(version, columnsFile).then((columns) => toCardTable(columns as CardColumns)) // our own file, of the same version
  table.catch(() => {
    table = undefined
  })
  return table
}

/** The titles of all rows. Rejects when they cannot be had. */
export function loadTitles(version: string): Promise<readonly string[]> {
  return loadFile(version, titlesFile) as Promise<readonly string[]> // our own file, of the same version
}

/** The texts of one file. Rejects when it cannot be had. */
export function loadTexts(version: string, file: string): Promise<readonly CardText[]> {
  return loadFile(version, file) as Promise<readonly CardText[]> // our own file, of the same version
}

function loadFile(version: string, file: string): Promise<unknown> {
  const address = toHref(toCardFilePath(version, file))
  const known = loading.get(address)
  if (known) return known
  const asked = fetchJson(address)
  loading.set(address, asked)
  asked.catch(() => loading.delete(address))
  return asked
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return response.json()
}
