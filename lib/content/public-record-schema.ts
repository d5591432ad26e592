import { z } from 'zod'
import { evidenceSteps } from '../vocabulary/evidence'
import { regions } from '../vocabulary/regions'
import { caseStudySchema, slug, termOf } from './case-study-schema'

/** A record as published for machines: what the author wrote, what follows from it, and where it comes from. */
const publicRecordSchema = z.strictObject({
  $schema: z.url().meta({ description: 'The address of this schema.' }),
  address: z.url().meta({ description: 'The page of the record: its canonical address.' }),
  licence: z
    .strictObject({
      name: z.string().meta({ description: 'Its name.' }),
      address: z.url().meta({ description: 'Where it is written out.' }),
    })
    .meta({ description: 'The terms under which the record may be used.' }),
  citation: z.string().meta({ description: 'How to cite the record, in one line.' }),
  slug: slug.meta({ description: 'The name of the record in addresses. It does not change.' }),
  ...caseStudySchema.shape,
  body: z.string().meta({
    description:
      'The text under “The problem it answers” and so on, in Markdown. [^S1] refers to a source; <Shares> and <Bars> are the figures of the page. record.md holds the same without them.',
  }),
  regions: z.array(termOf(regions)).min(1).meta({ description: 'Derived from the areas.' }),
  nations: z
    .array(z.enum(['England', 'Wales']))
    .min(1)
    .meta({ description: 'Derived from the areas.' }),
  evidenceStep: termOf(evidenceSteps).meta({ description: 'How sure we are, derived from the evaluations by a published rule.' }),
  processEvaluated: z.boolean().meta({ description: 'Whether a process evaluation was read.' }),
  selfEvaluated: z
    .boolean()
    .meta({ description: 'Whether every evaluation of this programme with results read is by those who run or fund it.' }),
})

/** The JSON Schema of `/case-studies/SLUG/record.json`. `address` is where the schema itself is published. */
export function formatPublicRecordSchema(address: string): string {
  const { $schema, ...schema } = z.toJSONSchema(publicRecordSchema, { io: 'output' })
  return `${JSON.stringify({ $schema, $id: address, title: 'Case study, as published', ...schema }, null, 2)}\n`
}
