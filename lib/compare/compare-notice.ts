import { toSentence } from '../library/format-count'
import { formatList } from '../library/format-list'
import { type CompareDropped, mostCompared } from './compare-state'

const most = 3
const longest = 60

export type CompareNotice = { readonly title: string; readonly text: string }

/** What a reader is told about the parts of an address that were left out; undefined when there are none. */
export function toCompareNotice(dropped: readonly CompareDropped[], toTitle: (slug: string) => string): CompareNotice | undefined {
  if (dropped.length === 0) return undefined
  const title = dropped.length === 1 ? 'One part of the address was left out.' : `${dropped.length} parts of the address were left out.`
  const of = (kind: CompareDropped['kind']) => dropped.filter((one) => one.kind === kind).map(({ value }) => value)
  return {
    title,
    text: [
      ...tell(
        of('unknown').map(quote),
        (names) => `There is no case study called ${names}: it may have been removed, or the link is wrong.`,
      ),
      ...tell(of('duplicate').map(toTitle), (names) => `${toSentence(names)} was named twice.`),
      ...tell(of('surplus').map(toTitle), (names) => `Only ${mostCompared} fit side by side; left out: ${names}.`),
      ...tell(of('only').map(quote), (names) => `“only” can be “differences”, not ${names}.`),
      ...tell(of('parameter').map(quote), (names) => `This page has no setting called ${names}.`),
      'The rest of it stands.',
    ].join(' '),
  }
}

function tell(names: readonly string[], toText: (names: string) => string): readonly string[] {
  if (names.length === 0) return []
  const rest = names.length - most
  return [toText(formatList(rest > 0 ? [...names.slice(0, most), `${rest} more`] : names))]
}

function quote(text: string): string {
  const letters = [...text]
  return `“${letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`}”`
}
