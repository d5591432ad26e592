import type { Card } from '../../../lib/library/card'

/** A card with what matters to a test; the rest is filled in. */
export function makeCard(card: Partial<Card> & Pick<Card, 'slug'>): Card {
  return {
    title: card.slug,
    summary: 'What was tried.',
    areas: ['essex'],
    regions: ['east-of-england'],
    approaches: ['hotspot-problem-solving'],
    preventionLevels: ['tertiary'],
    violenceTypes: ['knife-crime'],
    settings: ['street'],
    groups: ['public'],
    sectors: ['police'],
    evidenceStep: 'monitored',
    direction: 'better',
    status: { state: 'running', asOf: '2025-01' },
    forWhom: 'Everybody',
    reviewed: '2026-01-01',
    published: '2026-01-01',
    ...card,
  }
}
