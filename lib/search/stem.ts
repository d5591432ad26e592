/**
 * English stemming after Martin Porter's second algorithm ("English" in Snowball, snowballstem.org), with additions: irregular
 * plurals, Greek ones (analyses), and British spellings read as the American ones that its rules are written for.
 */
const irregular: ReadonlyMap<string, string> = new Map(Object.entries({
  children: 'child', women: 'woman', men: 'man', people: 'person', persons: 'person', knives: 'knife', lives: 'life', wives: 'wife',
  thieves: 'thief', selves: 'self', feet: 'foot', teeth: 'tooth', mice: 'mouse', programme: 'program', programmes: 'program',
  skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl', ugly: 'ugli', early: 'earli',
  only: 'onli', singly: 'singl', sky: 'sky', news: 'news', atlas: 'atlas', cosmos: 'cosmos', bias: 'bias', andes: 'andes',
})) // biome-ignore format: a table of words
const unchanged = /^(inning|outing|canning|herring|earring|proceed|exceed|succeed)$/
const vowel = '[aeiouy]'
const hasVowel = new RegExp(vowel)
const double = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/
const shortSyllable = /([^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/

type Rules = readonly (readonly [string, string])[]
const step2: Rules = parseRules(
  'ational:ate ization:ize fulness:ful iveness:ive ousness:ous tional:tion biliti:ble lessli:less ation:ate alism:al aliti:al ousli:ous iviti:ive fulli:ful entli:ent enci:ence anci:ance abli:able izer:ize ator:ate alli:al bli:ble',
)
const step3: Rules = parseRules('ational:ate tional:tion alize:al icate:ic iciti:ic ical:ic ness: ful:')
const step4 = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|(?<=[st])ion)$/

function parseRules(text: string): Rules {
  return text.split(' ').map((rule) => [rule.slice(0, rule.indexOf(':')), rule.slice(rule.indexOf(':') + 1)] as const)
}

const known = new Map<string, string>()

/** The stem of a folded word; words with digits and very short words stay as they are. */
export function stem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = irregular.get(word) ?? (/^[a-z]{3,}$/.test(word) ? stemRegular(word) : word)
  if (known.size > 50_000) known.clear()
  known.set(word, found)
  return found
}

function stemRegular(word: string): string {
  if (/(lys|thes|cris|emphas)[ei]s$/.test(word)) return word.slice(0, -2)
  const american = word
    .replace(/(?<=\w{2}(?:[^aeiouvcwy]|ic|rac))is(e[drs]?|ers|ing|ations?)$/, 'iz$1')
    .replace(/lyz(e[drs]?|ers|ing)$/, 'lys$1')
    .replace(/^(behavi|neighb|col|fav|hon|lab|rum|endeav|arm|flav|harb|vig|vap|tum|hum)our/, '$1or')
  const marked = american.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y')
  const [r1, r2] = findRegions(marked)
  const singular = removePlural(marked)
  if (unchanged.test(singular)) return singular
  const bare = removeEnding(singular, r1).replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  return removeLast(removeSuffixes(bare, r1, r2), r1, r2).toLowerCase()
}

/** R1 and R2: the parts after the first, and the second, non-vowel that follows a vowel. */
function findRegions(word: string): readonly [number, number] {
  const start = /^(gener|commun|arsen)/.exec(word)?.[0].length ?? after(word, 0)
  return [start, after(word, start)]
}

function after(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return match ? from + match.index + 2 : word.length
}

function removePlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/(ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/(us|ss)$/.test(word) || !word.endsWith('s')) return word
  return hasVowel.test(word.slice(0, -2)) ? word.slice(0, -1) : word
}

function removeEnding(word: string, r1: number): string {
  const eed = /eed(ly)?$/.exec(word)
  if (eed) return eed.index >= r1 ? word.slice(0, eed.index + 2) : word
  const ending = /(ingly|edly|ing|ed)$/.exec(word)
  if (!ending || !hasVowel.test(word.slice(0, ending.index))) return word
  const rest = word.slice(0, ending.index)
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`
  if (double.test(rest)) return rest.slice(0, -1)
  return rest.length <= r1 && shortSyllable.test(rest) ? `${rest}e` : rest
}

function removeSuffixes(word: string, r1: number, r2: number): string {
  const third = replaceFirst(removeLi(replaceFirst(word, step2, r1), word, r1), step3, r1)
  const bare = third.endsWith('ative') && third.length - 5 >= r2 ? third.slice(0, -5) : third
  const match = step4.exec(bare)
  return match && match.index >= r2 ? bare.slice(0, match.index) : bare
}

/** The longest suffix in the table decides, whether or not it lies in the region. */
function replaceFirst(word: string, rules: Rules, region: number): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix))
  if (!rule) return word
  const cut = word.length - rule[0].length
  return cut >= region ? word.slice(0, cut) + rule[1] : word
}

function removeLi(word: string, original: string, r1: number): string {
  if (word !== original) return word
  if (/logi$/.test(word) && word.length - 3 >= r1) return word.slice(0, -1)
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1 ? word.slice(0, -2) : word
}

function removeLast(word: string, r1: number, r2: number): string {
  const cut = word.length - 1
  if (word.endsWith('e') && (cut >= r2 || (cut >= r1 && !shortSyllable.test(word.slice(0, -1))))) return word.slice(0, -1)
  return word.endsWith('ll') && cut >= r2 ? word.slice(0, -1) : word
}
