import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const synonymsSchema = z.array(z.strictObject({ term: z.string().min(1), also: z.array(z.string().min(1)).min(1) }))

/** The groups of `content/synonyms.yaml`: the library's own term, then what else people type. Throws, with the place, for another shape. */
export function readSynonyms(path = 'content/synonyms.yaml'): readonly (readonly string[])[] {
  return synonymsSchema.parse(parse(readFileSync(path, 'utf8'))).map(({ term, also }) => [term, ...also])
}
