import { z } from 'zod'
import { sectors } from '../vocabulary/sectors'
import { fullDate, slug, termOf, text } from './case-study-schema'
import { pageSourceRefs, pageSourceSchema } from './page-source-schema'

const item = z.strictObject({
  term: text('What it is about, a few words.', 120).optional(),
  text: text('The statement, in our own words.', 600),
  sectors: z.array(termOf(sectors)).default([]).meta({ description: 'The sectors it speaks of: each links to its case studies.' }),
  source: pageSourceRefs,
})

/** A page of sourced statements under headings, such as the page on the Serious Violence Duty. */
export const referencePageSchema = z.strictObject({
  readOn: fullDate.meta({ description: 'When the sources were read.' }),
  sections: z
    .array(z.strictObject({ id: slug, title: text('Its heading.', 90), items: z.array(item).min(1) }))
    .min(1)
    .meta({ description: 'The sections, in order.' }),
  unread: z.array(text('What could not be read or was not checked.', 300)).default([]).meta({ description: 'What the page cannot say.' }),
  sources: z.array(pageSourceSchema).min(1).meta({ description: 'Every source, each used at least once.' }),
})

export type ReferencePage = z.infer<typeof referencePageSchema>
