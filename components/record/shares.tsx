import type { ReactNode } from 'react'
import type { Citations } from '../../lib/content/citations'
import { SourceRefs } from './source-refs'

type SharesProps = {
  readonly title: string
  readonly source: string
  readonly at: string
  readonly citations: Citations
  readonly children?: ReactNode
}

/** Shares of a whole as squares filled from the foot; the title says of what. */
export function Shares({ title, source, at, citations, children }: SharesProps) {
  return (
    <figure className="figure figure--pair figure--side">
      {children}
      <figcaption>
        {title}.<SourceRefs ids={source} at={at} citations={citations} />
      </figcaption>
    </figure>
  )
}

const frame = 98.5

/** One share: `value` in per cent, 0 to 100. */
export function Share({ value, label }: { readonly value: string; readonly label: string }) {
  const height = Math.min(100, Math.max(0, Number(value)))
  return (
    <div className="share">
      <svg className="share__square" viewBox="0 0 100 100" role="img" aria-label={`A square filled to ${value} per cent`}>
        <rect className="bar__track" x=".75" y=".75" width={frame} height={frame} />
        <rect className="bar__value" x="0" y={100 - height} width="100" height={height} />
      </svg>
      <p>
        <strong>{value}%</strong> {label}
      </p>
    </div>
  )
}
