import { type SectorId, sectors } from '../vocabulary/sectors'
import { type ThemeId, themes } from '../vocabulary/themes'
import type { CaseStudy } from './case-study'
import type { Organisation } from './case-study-schema'

/** A challenge or a lesson with its number in the record, which makes its stable id: `lesson-1`. */
export type ThemedItem = CaseStudy['lessons'][number] & { readonly kind: 'challenge' | 'lesson'; readonly number: number }
export type ThemeGroup = { readonly theme: ThemeId; readonly items: readonly ThemedItem[] }

/** Challenges, then lessons, of each theme that has any, in the order of the vocabulary. */
export function groupByTheme({ challenges, lessons }: Pick<CaseStudy, 'challenges' | 'lessons'>): readonly ThemeGroup[] {
  const items: readonly ThemedItem[] = [
    ...challenges.map((challenge, index) => ({ ...challenge, kind: 'challenge' as const, number: index + 1 })),
    ...lessons.map((lesson, index) => ({ ...lesson, kind: 'lesson' as const, number: index + 1 })),
  ]
  const themeIds = Object.keys(themes) as ThemeId[] // Object.keys forgets the literal keys
  return themeIds.map((theme) => ({ theme, items: items.filter((item) => item.theme === theme) })).filter((group) => group.items.length > 0)
}

export type NumberedOrganisation = Organisation & { readonly number: number }
export type SectorGroup = { readonly sector: SectorId; readonly organisations: readonly NumberedOrganisation[] }

/** The organisations of each sector that takes part, in the order of the vocabulary, numbered as in the record. */
export function groupBySector(organisations: readonly Organisation[]): readonly SectorGroup[] {
  const numbered = organisations.map((organisation, index) => ({ ...organisation, number: index + 1 }))
  const sectorIds = Object.keys(sectors) as SectorId[] // Object.keys forgets the literal keys
  return sectorIds
    .map((sector) => ({ sector, organisations: numbered.filter((organisation) => organisation.sector === sector) }))
    .filter((group) => group.organisations.length > 0)
}
