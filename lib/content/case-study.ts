import { type AreaId, areaIds, areas } from '../vocabulary/areas'
import type { EvidenceStep } from '../vocabulary/evidence'
import { type RegionId, regionIds } from '../vocabulary/regions'
import type { CaseStudyFrontMatter } from './case-study-schema'
import { hasProcessEvaluation, isSelfEvaluated, toEvidenceStep } from './evidence-step'

/** A record: what the author wrote, and what follows from it. */
export type CaseStudy = CaseStudyFrontMatter & {
  readonly slug: string
  /** The Markdown of the body. */
  readonly body: string
  readonly regions: readonly RegionId[]
  readonly nations: readonly ('England' | 'Wales')[]
  readonly evidenceStep: EvidenceStep
  readonly processEvaluated: boolean
  readonly selfEvaluated: boolean
}

/** A record from its parsed front matter: areas in the order of the vocabulary, region, nation and evidence step derived. */
export function toCaseStudy(frontMatter: CaseStudyFrontMatter, slug: string, body: string): CaseStudy {
  const chosen = areaIds.filter((id) => frontMatter.areas.includes(id))
  const regions = regionIds.filter((region) => chosen.some((id) => areas[id].region === region))
  return {
    ...frontMatter,
    slug,
    body,
    areas: chosen,
    regions,
    nations: toNations(regions),
    evidenceStep: toEvidenceStep(frontMatter.evaluations),
    processEvaluated: hasProcessEvaluation(frontMatter.evaluations),
    selfEvaluated: isSelfEvaluated(frontMatter.evaluations),
  }
}

function toNations(regions: readonly RegionId[]): readonly ('England' | 'Wales')[] {
  const england = regions.some((region) => region !== 'wales')
  return [...(england ? (['England'] as const) : []), ...(regions.includes('wales') ? (['Wales'] as const) : [])]
}

/** The areas of a region, in the order of the map. */
export function listAreasOf(region: RegionId): readonly AreaId[] {
  return areaIds.filter((id) => areas[id].region === region)
}
