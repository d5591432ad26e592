import { facets } from './facets'
import type { Dropped } from './library-state'

const most = 3
const longest = 40
const nouns = new Map<string, string>([...facets.map(({ param, noun }) => [param, noun] as const), ['sort', 'order'], ['view', 'view']])

/** What a reader is told about the parts of an address that mean nothing here; undefined when there are none. */
export function toDroppedNotice(dropped: readonly Dropped[]): { readonly title: string; readonly text: string } | undefined {
  if (dropped.length === 0) return undefined
  const told = dropped.slice(0, most).map(toSentence)
  const rest = dropped.length - told.length
  if (rest > 0) told.push(`${rest} more ${rest === 1 ? 'was' : 'were'} unknown too.`)
  const title = dropped.length === 1 ? 'One part of the address was left out.' : `${dropped.length} parts of the address were left out.`
  return { title, text: [...told, 'The rest of it stands.'].join(' ') }
}

function toSentence({ param, value }: Dropped): string {
  if (value === undefined) return `This page knows no filter called “${shorten(param)}”.`
  const noun = nouns.get(param) ?? param
  return value === '' ? `One ${noun} was empty.` : `There is no ${noun} called “${shorten(value)}”.`
}

function shorten(text: string): string {
  const letters = [...text]
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`
}
