import type { SynonymGroup } from './search-document'
import { stem } from './stem'
import { isStopWord } from './stop-words'
import { tokenise } from './tokenise'

/** A word or phrase as compared: stems without stop words, each with its distance from the first in the running text. */
export type Phrase = { readonly text: string; readonly stems: readonly string[]; readonly offsets: readonly number[] }

/** A member of a group; `key` is the name under which the index lists where it stands. */
export type Synonym = Phrase & { readonly key: string }

/** Other names for the same thing. */
export type Synonyms = {
  /** The longest name that begins at `from` of a row of stems, and the other names of all its groups. */
  readonly findAt: (stems: readonly string[], from: number) => { readonly length: number; readonly others: readonly Synonym[] } | undefined
  /** The members that begin with a stem: what the index looks for in every passage. */
  readonly listFrom: (stem: string) => readonly Synonym[]
  /** Single words of the groups: a reader may type, and mistype, what no document says. */
  readonly words: ReadonlySet<string>
  /** Their stems: "bouncers" is no slip for a word of the documents where a group has "bouncer". */
  readonly stems: ReadonlySet<string>
}

export function toPhrase(text: string): Phrase {
  const kept = tokenise(text).flatMap(({ word }, position) => (isStopWord(word) ? [] : [{ stem: stem(word), position }]))
  const first = kept[0]?.position ?? 0
  return { text, stems: kept.map((word) => word.stem), offsets: kept.map((word) => word.position - first) }
}

/** Reads every group both ways: each member leads to all others. */
export function createSynonyms(groups: readonly SynonymGroup[]): Synonyms {
  const members = groups.flatMap((group, number) => toMembers(group, number))
  const byName = groupBy(members, nameOf)
  const byGroup = groupBy(members, groupOf)
  const byFirst = groupBy(members, ({ stems }) => stems[0] ?? '')
  const words = new Set(groups.flat().flatMap((text) => tokenise(text).map(({ word }) => word)))
  const longest = Math.max(0, ...members.map(({ stems }) => stems.length))
  return {
    words,
    stems: new Set([...words].map(stem)),
    listFrom: (first) => byFirst.get(first) ?? [],
    findAt(stems, from) {
      for (let length = Math.min(longest, stems.length - from); length > 0; length -= 1) {
        const name = stems.slice(from, from + length).join(' ')
        const found = byName.get(name)
        if (!found) continue
        const others = found.flatMap((member) => byGroup.get(groupOf(member)) ?? []).filter((other) => nameOf(other) !== name)
        return { length, others: [...new Map(others.map((other) => [nameOf(other), other])).values()] }
      }
      return undefined
    },
  }
}

function toMembers(group: SynonymGroup, number: number): readonly Synonym[] {
  return group.map((text, place) => ({ ...toPhrase(text), key: `=${number}.${place}` })).filter(({ stems }) => stems.length > 0)
}

const nameOf = ({ stems }: Phrase): string => stems.join(' ')
const groupOf = ({ key }: Synonym): string => key.slice(0, key.indexOf('.'))

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
