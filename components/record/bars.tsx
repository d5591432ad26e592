import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import type { Citations } from '../../lib/content/citations'
import { SourceRefs } from './source-refs'

type BarsProps = {
  readonly title: string
  /** The figure compared with: the frame. */
  readonly of: string
  readonly source: string
  readonly at: string
  readonly citations: Citations
  readonly children?: ReactNode
}

type BarProps = { readonly value: string; readonly label: string; readonly note?: string }

/** Bars inside a frame, and the frame is the thing compared with. A bar beyond the frame widens the scale for all. */
export function Bars({ title, of, source, at, citations, children }: BarsProps) {
  const bars = Children.toArray(children).filter(isBar)
  const scale = Math.max(Number(of), ...bars.map(({ props }) => Number(props.value)))
  return (
    <figure className="figure chart wide" aria-labelledby={`${at}-title`}>
      <figcaption className="chart__title" id={`${at}-title`}>
        {title}
        <SourceRefs ids={source} at={at} citations={citations} />
      </figcaption>
      {bars.map(({ props }) => (
        <BarRow key={props.label} {...props} frame={toPercent(Number(of), scale)} width={toPercent(Number(props.value), scale)} />
      ))}
      <p className="chart__axis">
        <span>0</span>
        <span>{of}</span>
      </p>
    </figure>
  )
}

/** One bar, as written in a body: `Bars` draws it, for it alone knows the scale. */
export function Bar(_: BarProps) {
  return null
}

function BarRow({ value, label, note, frame, width }: BarProps & { readonly frame: string; readonly width: string }) {
  return (
    <div className="chart__row">
      <p className="chart__label">
        <strong>{label}</strong> {note}
      </p>
      <div className="chart__bar">
        <svg className="bar" aria-hidden="true" width="100%" height="26">
          <rect className="bar__track" x="0" y="1" width={frame} height="24" />
          <rect className="bar__value" x="0" y="1" width={width} height="24" />
        </svg>
        {/* As wide as the bar, so that the figure stands at its end: the policy of the site allows no style attribute. */}
        <svg className="chart__reach" aria-hidden="true" width={width} height="26" />
        <p className="chart__value">{value}</p>
      </div>
    </div>
  )
}

function isBar(child: ReactNode): child is ReactElement<BarProps> {
  return isValidElement<Partial<BarProps>>(child) && typeof child.props.value === 'string' && typeof child.props.label === 'string'
}

function toPercent(value: number, scale: number): string {
  return `${Number(((100 * value) / scale).toFixed(2))}%`
}
