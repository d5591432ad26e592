import type { CaseStudy } from '../../content/case-study'

/** What a cell holds; nothing where no source says. */
export type Cell = string | number | boolean | undefined

/** A column of the table, in the words of Table Schema: https://specs.frictionlessdata.io/table-schema/ */
export type Column = {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean' | 'date'
  readonly format?: 'uri'
  readonly description: string
  readonly constraints?: {
    readonly required?: true
    readonly unique?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
    readonly maximum?: number
  }
  readonly value: (record: CaseStudy) => Cell
}

export const required = { required: true } as const

export function text(name: string, description: string, value: Column['value'], constraints?: Column['constraints']): Column {
  return { name, type: 'string', description, ...(constraints && { constraints }), value }
}

export function address(name: string, description: string, value: Column['value']): Column {
  return { name, type: 'string', format: 'uri', description, constraints: required, value }
}

export function day(name: string, description: string, value: Column['value'], constraints?: Column['constraints']): Column {
  return { name, type: 'date', description, ...(constraints && { constraints }), value }
}

export function count(
  name: string,
  description: string,
  value: Column['value'],
  maximum?: number,
  more?: { readonly required: true },
): Column {
  const constraints = { ...more, minimum: 0, ...(maximum !== undefined && { maximum }) }
  return { name, type: 'integer', description, constraints, value }
}
