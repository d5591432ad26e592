/** One of a closed list. `value` is what the file holds, `label` what a person reads. */
export type Choice = { readonly value: string; readonly label: string; readonly note?: string; readonly also?: readonly string[] }

type Named = {
  /** Its name in the file. */
  readonly name: string
  readonly label: string
  /** The schema's description. */
  readonly help: string
  readonly required: boolean
}

/** A field of the form, as the schema has it. `list` names one of the closed lists of the form. */
export type FormField =
  /** `rows` are the lines it is given to begin with; 0 for one that never has a second. */
  | (Named & { readonly kind: 'text'; readonly most: number | undefined; readonly rows: number })
  | (Named & { readonly kind: 'number' })
  | (Named & { readonly kind: 'date' })
  | (Named & { readonly kind: 'flag' })
  | (Named & { readonly kind: 'record' })
  | (Named & { readonly kind: 'records' })
  | (Named & { readonly kind: 'sources' })
  | (Named & { readonly kind: 'term'; readonly list: string })
  | (Named & { readonly kind: 'terms'; readonly list: string; readonly most: number | undefined })
  | (Named & { readonly kind: 'texts'; readonly noun: string; readonly most: number | undefined })
  | (Named & { readonly kind: 'group'; readonly fields: readonly FormField[] })
  | (Named & { readonly kind: 'list'; readonly noun: string; readonly fields: readonly FormField[] })

export type FieldOf<Kind extends FormField['kind']> = Extract<FormField, { readonly kind: Kind }>

/** A step of the form: some fields, or the parts of the body. */
export type FormStep = {
  readonly id: string
  readonly title: string
  readonly lede: string
  readonly fields: readonly FormField[]
  readonly parts: readonly BodyPart[]
}

/** A part of the body under its fixed heading. */
export type BodyPart = { readonly id: string; readonly heading: string; readonly required: boolean; readonly help: string }

/** Everything the form shows, as plain data: made from the schema at build, so that the browser need not carry it. */
export type FormModel = { readonly steps: readonly FormStep[]; readonly lists: Readonly<Record<string, readonly Choice[]>> }
