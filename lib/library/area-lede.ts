import type { AreaPlace } from './area-place'
import type { Card } from './card'
import { formatCaseStudies, formatNumber, toSentence } from './format-count'
import { selectCards } from './library-path'
import { listShelvedAreas } from './shelves'

/** The one paragraph at the head of an area's page: "Five case studies. Of its nine neighbours, three have case studies of their own." */
export function toAreaLede(place: AreaPlace, cards: readonly Card[]): string {
  const here = selectCards(cards, { area: [place.id] })
  const shelved = listShelvedAreas(cards)
  if (place.kind === 'region') return `${toSentence(formatCaseStudies(here.length))} ${toSpread(place, shelved)}`
  const near = place.near.filter((id) => shelved.includes(id)).length
  return `${toSentence(formatCaseStudies(here.length))}${here.length === 0 ? ' yet' : ''}. ${toNear(place.near.length, near)}`
}

function toSpread({ members }: AreaPlace, shelved: readonly string[]): string {
  const filled = members.filter((id) => shelved.includes(id)).length
  if (filled === 0) return `from its ${formatNumber(members.length)} police force areas yet.`
  return `from ${filled === members.length ? 'all' : `${formatNumber(filled)} of`} its ${formatNumber(members.length)} police force areas.`
}

function toNear(neighbours: number, shelved: number): string {
  if (neighbours === 1) return shelved === 1 ? 'Its one neighbour has case studies of its own.' : 'Its one neighbour has none either.'
  const have = shelved === 1 ? 'one has' : `${shelved === 0 ? 'none' : formatNumber(shelved)} have`
  return `Of its ${formatNumber(neighbours)} neighbours, ${have} case studies of ${shelved === 1 ? 'its' : 'their'} own.`
}
