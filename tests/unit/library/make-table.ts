import type { Card } from '../../../lib/library/card'
import { packCards, toRows } from '../../../lib/library/card-columns'
import { type CardTable, toCardTable } from '../../../lib/library/card-table'

/** Cards as the browser gets them: packed as JSON, and read again. */
export function makeTable(cards: readonly Card[]): CardTable {
  return toCardTable(JSON.parse(JSON.stringify(packCards(toRows(cards)))))
}
