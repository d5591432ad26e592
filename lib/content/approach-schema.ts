import { z } from 'zod'
import { approaches } from '../vocabulary/approaches'
import { evidenceBodies } from '../vocabulary/evidence-bodies'
import { bases } from '../vocabulary/sources'
import { fullDate, slug, termOf, text } from './case-study-schema'
import { pageSourceRefs, pageSourceSchema } from './page-source-schema'

const widerEvidence = z.strictObject({
  body: termOf(evidenceBodies).meta({ description: 'Who gathered it.' }),
  strand: text('What the body calls the work it looked at.', 160),
  rating: text('The rating in the source’s own words; left out where none was seen.', 80).optional(),
  says: text('What it says, in our words.', 500),
  couldNotRead: text('What could not be read.', 300).optional(),
  readOn: fullDate.meta({ description: 'When it was read.' }),
  source: pageSourceRefs,
})

/** What an approach is and what the wider evidence says. Name and definition stand in the vocabulary, the prose in the body. */
export const approachSchema = z.strictObject({
  howItWorks: z
    .array(
      z.strictObject({
        text: text('How it is meant to work, in one sentence.', 300),
        basis: termOf(bases).meta({ description: 'published: a source says so. reading: this library’s own.' }),
        source: pageSourceRefs.optional(),
      }),
    )
    .min(1)
    .meta({ description: 'How it is meant to work.' }),
  widerEvidence: z.array(widerEvidence).default([]).meta({ description: 'What the wider evidence says, rating by rating.' }),
  notFound: z
    .strictObject({ text: text('What was looked for and not found.', 400), source: pageSourceRefs.optional() })
    .optional()
    .meta({ description: 'What the wider evidence does not cover.' }),
  localEvidence: z
    .array(
      z.strictObject({
        text: text('Where local results agree or disagree with the wider evidence.', 500),
        caseStudies: z.array(slug).min(1).meta({ description: 'The case studies it reads from.' }),
      }),
    )
    .default([])
    .meta({ description: 'Where local results agree or disagree.' }),
  related: z.array(termOf(approaches)).min(1).meta({ description: 'Approaches to look at next.' }),
  sources: z.array(pageSourceSchema).default([]).meta({ description: 'Every source, each used at least once.' }),
})

export type ApproachText = z.infer<typeof approachSchema>
