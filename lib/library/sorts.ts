/** The orders of results. Stored key → label after "Sorted by". */
export const sorts = { relevance: 'closest match', evidence: 'surest evidence', reviewed: 'last reviewed', title: 'title' } as const
export type Sort = keyof typeof sorts
