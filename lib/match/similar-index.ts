import { aspects, mainApproachBonus, type Profile, type Rarity, type Relations } from './aspects'

/** Who names whom, either way. */
export function indexRelations(all: readonly (Profile & Relations)[]): (record: Relations & Pick<Profile, 'slug'>) => readonly string[] {
  const named = new Map<string, string[]>()
  for (const record of all) for (const slug of listNamed(record)) push(named, slug, record.slug)
  return (record) => [...listNamed(record), ...(named.get(record.slug) ?? [])]
}

function listNamed({ adaptedFrom, adaptedBy, relatedTo }: Relations): readonly string[] {
  return [...adaptedFrom, ...adaptedBy, ...relatedTo.map(({ slug }) => slug)]
}

/** For a record, the slugs of those most alike in what they are, by the same points as `toScore`. */
export function indexAspects(all: readonly Profile[], rarity: Rarity): (record: Profile, most: number) => readonly string[] {
  const holders = new Map<string, number[]>()
  all.forEach((profile, place) => {
    for (const key of listKeys(profile)) push(holders, key, place)
  })
  return (record, most) => {
    const points = new Float64Array(all.length)
    const add = (key: string, worth: number) => {
      for (const place of holders.get(key) ?? []) points[place] = (points[place] ?? 0) + worth
    }
    for (const aspect of aspects)
      for (const term of record[aspect.field]) add(`${aspect.field} ${term}`, aspect.weight * rarity.worth(aspect, term))
    add(`main ${record.approaches[0]}`, mainApproachBonus)
    return pickLargest(points, most).flatMap((place) => all[place]?.slug ?? [])
  }
}

function listKeys(profile: Profile): readonly string[] {
  return [...aspects.flatMap(({ field }) => profile[field].map((term) => `${field} ${term}`)), `main ${profile.approaches[0]}`]
}

/** The places of the largest values above nothing, largest first; of equals the first. One pass, with a short list kept in order. */
function pickLargest(values: Float64Array, most: number): readonly number[] {
  const picked: number[] = []
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0
    const last = values[picked.at(-1) ?? -1] ?? 0
    if (value <= 0 || (picked.length === most && value <= last)) continue
    if (picked.length === most) picked.pop()
    let at = picked.length
    while (at > 0 && (values[picked[at - 1] ?? -1] ?? 0) < value) at -= 1
    picked.splice(at, 0, place)
  }
  return picked
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const known = lists.get(key)
  if (known) known.push(item)
  else lists.set(key, [item])
}
