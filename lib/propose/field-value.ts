/** A value of a front matter as a draft holds it: what YAML and JSON can both say. */
export type FieldValue = string | number | boolean | null | readonly FieldValue[] | FieldGroup
export type FieldGroup = { readonly [name: string]: FieldValue }
/** The way to a field: names, and positions of a list from 0. */
export type FieldPath = readonly (string | number)[]

/** A value read from elsewhere, or undefined where it holds what a draft cannot (a function, a date). */
export function toFieldValue(value: unknown): FieldValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (Array.isArray(value)) {
    const items = value.map(toFieldValue)
    return items.every((item) => item !== undefined) ? items : undefined
  }
  if (typeof value !== 'object' || value instanceof Date) return undefined
  const entries = Object.entries(value).map(([name, inner]) => [name, toFieldValue(inner)] as const)
  return entries.every(([, inner]) => inner !== undefined) ? toGroup(entries) : undefined
}

function toGroup(entries: readonly (readonly [string, FieldValue | undefined])[]): FieldGroup {
  return Object.fromEntries(entries.flatMap(([name, inner]) => (inner === undefined ? [] : [[name, inner]])))
}

/** Whether a value is a group of fields. */
export function isGroup(value: FieldValue | undefined): value is FieldGroup {
  return typeof value === 'object' && value !== null && !isList(value)
}

/** Whether a value is a list; `Array.isArray` does not know read-only ones. */
export function isList(value: FieldValue | undefined): value is readonly FieldValue[] {
  return Array.isArray(value)
}

/** The value at a path, or undefined where the path ends early. */
export function getAt(value: FieldValue | undefined, path: FieldPath): FieldValue | undefined {
  return path.reduce<FieldValue | undefined>((inner, key) => {
    if (typeof key === 'number') return isList(inner) ? inner[key] : undefined
    return isGroup(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined
  }, value)
}

/**
 * A front matter with another value at a path; `undefined` takes the field out. Groups and lists on the way are made; of
 * what does not change, the parts stay the same objects, so that only what changed is drawn again.
 */
export function setAt(value: FieldValue | undefined, path: FieldPath, next: FieldValue | undefined): FieldValue | undefined {
  const [key, ...rest] = path
  if (key === undefined) return next
  if (typeof key === 'number') {
    const items = isList(value) ? [...value] : []
    items[key] = setAt(items[key], rest, next) ?? ''
    return items
  }
  const group = isGroup(value) ? value : {}
  const inner = setAt(Object.hasOwn(group, key) ? group[key] : undefined, rest, next)
  if (inner !== undefined) return { ...group, [key]: inner }
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== key))
}
