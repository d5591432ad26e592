import 'server-only'
import { allApproachDocuments } from 'contentlayer/generated'
import { type ApproachId, approachIds } from '../vocabulary/approaches'
import { type ApproachText, approachSchema } from './approach-schema'

/** The text of every approach, parsed by zod, and its compiled body. Throws for an approach without a file. */
export const approachTexts = Object.fromEntries(approachIds.map((id) => [id, toApproachText(id)])) as Readonly<
  Record<ApproachId, ApproachText & { readonly bodyCode: string }>
> // fromEntries forgets the keys

function toApproachText(id: ApproachId): ApproachText & { readonly bodyCode: string } {
  const document = allApproachDocuments.find(({ _raw }) => _raw.flattenedPath === `approaches/${id}`)
  if (!document) throw new Error(`No file content/approaches/${id}.mdx.`)
  const { _id, _raw, type: _type, body, ...frontMatter } = document
  return { ...approachSchema.parse(frontMatter), bodyCode: body.code }
}
