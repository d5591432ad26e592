import { z } from 'zod'
import { text } from './case-study-schema'

/** Sources of pages that are no case study: approaches, areas, the Duty. Their ids are letters and a number. */
const sourceId = z.string().regex(/^[A-Z]\d+$/, 'must be the id of a source, such as R1')

export const pageSourceRefs = z.array(sourceId).min(1).meta({ description: 'The ids of the sources that say so.' })

export const pageSourceSchema = z.strictObject({
  id: sourceId,
  title: text('Its title.', 240),
  publisher: text('Who published it.', 200).optional(),
  date: text('When, as far as the page says.', 120).optional(),
  address: z
    .string()
    .regex(/^https:\/\/[^\s"<>]+$/, 'must be an https:// address')
    .optional()
    .meta({ description: 'An https address; left out where there is none.' }),
})

export type PageSource = z.infer<typeof pageSourceSchema>
