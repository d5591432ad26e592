import type { ReactNode } from 'react'
import { Help, Messages, Optional, toDescribedBy } from './field-words'
import { useMessages } from './form-context'

type Props = {
  readonly id: string
  readonly className: string
  readonly legend: string
  readonly legendClass?: string
  /** What it means; empty where that is said elsewhere. */
  readonly help: string
  /** False adds "optional" to the legend. */
  readonly required: boolean
  readonly children: ReactNode
}

/** Several controls that are one field: its name, what it means and what is wrong with it stand before them. */
export function FieldSet({ id, className, legend, legendClass = 'field__label', help, required, children }: Props) {
  const wrong = useMessages(id).length > 0
  return (
    <fieldset className={className} id={id} aria-describedby={toDescribedBy(id, { help: help !== '', error: wrong })}>
      <legend className={legendClass}>
        {legend}
        <Optional required={required} />
      </legend>
      <Help id={id} text={help} />
      <Messages id={id} />
      {children}
    </fieldset>
  )
}
