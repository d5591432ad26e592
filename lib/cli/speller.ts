import { existsSync, readFileSync } from 'node:fs'
import dictionary from 'dictionary-en-gb'
import nspell from 'nspell'
import type { Speller } from '../content/style-rules'

/** The dictionary of British English, with the words and names of the project. Takes a third of a second. */
export function createSpeller(own = 'content/dictionary.txt'): Speller {
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic))
  const words = existsSync(own) ? readFileSync(own, 'utf8').split('\n') : []
  for (const word of words) if (word && !word.startsWith('#')) speller.add(word)
  return speller
}
