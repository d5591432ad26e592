import { z } from 'zod'
import { areas } from '../vocabulary/areas'
import { fullDate, termOf, text } from './case-study-schema'
import { pageSourceRefs, pageSourceSchema } from './page-source-schema'

const areaFacts = z.strictObject({
  force: text('The police force, as it calls itself.', 80),
  forceNameUnseen: z.boolean().default(false).meta({ description: 'True where no page read spells the name out.' }),
  holder: z
    .strictObject({ name: text('Who holds the functions.', 120), note: text('A doubt.', 240).optional(), source: pageSourceRefs })
    .meta({ description: 'Who holds the functions of a police and crime commissioner.' }),
  unit: z
    .strictObject({
      name: text('The unit’s own name; left out where it was not seen.', 120).optional(),
      note: text('What the name leaves out, or where it was seen.', 240).optional(),
      fundedFrom: z.number().int().min(2019).max(2100).meta({ description: 'The year of the first Home Office funding.' }),
      source: pageSourceRefs,
    })
    .optional()
    .meta({ description: 'The violence reduction unit; left out where none is funded.' }),
})

/** The facts of the area pages: one entry for each police force area. */
export const areaFactsSchema = z.strictObject({
  readOn: fullDate.meta({ description: 'When the facts were read.' }),
  areas: z.record(termOf(areas), areaFacts).meta({ description: 'Facts by area.' }),
  sources: z.array(pageSourceSchema).min(1).meta({ description: 'Every source, each used at least once.' }),
})

export type AreaFactsFile = z.infer<typeof areaFactsSchema>
export type AreaFacts = z.infer<typeof areaFacts>
