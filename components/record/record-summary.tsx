import type { ReactNode } from 'react'
import { formatAges } from '../../lib/library/format-ages'
import { formatList } from '../../lib/library/format-list'
import { toHref } from '../../lib/site'
import { areas } from '../../lib/vocabulary/areas'
import type { RecordProps } from './record-view'
import { SourceRefs } from './source-refs'

/** What a commissioner asks first, in six cells; each figure with its source. */
export function RecordSummary(record: RecordProps) {
  const { caseStudy, citations } = record
  return (
    <section className="summary" aria-labelledby="summary">
      <h2 className="vh" id="summary">
        In two minutes
      </h2>
      <dl>
        <Cell question="What was tried">
          {caseStudy.tried.text}
          <SourceRefs ids={caseStudy.tried.source} at="cite-tried" citations={citations} />
        </Cell>
        <Cell question="Where">
          <Where {...record} />
        </Cell>
        <Cell question="For whom">
          <ForWhom {...record} />
        </Cell>
        <Cell question="At what cost">
          <Cost {...record} />
        </Cell>
        <Cell question="Who delivers it">
          <Delivery {...record} />
        </Cell>
        <Cell question="Who to ask">
          <Contacts {...record} />
        </Cell>
      </dl>
    </section>
  )
}

function Cell({ question, children }: { readonly question: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{question}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How many names a cell holds before it says "and 4 more". */
const most = 5

function Where({ caseStudy: { areas: chosen, places }, citations }: RecordProps) {
  const areaLabels = chosen.map((id) => areas[id].label)
  const names = places.map(({ name }) => name).filter((name) => !areaLabels.some((label) => label === name))
  return (
    <>
      {names.length > 0 && `${formatFirst(names)}, in `}
      {chosen.map((id, index) => (
        <span key={id}>
          {index > 0 && (index === chosen.length - 1 ? ' and ' : ', ')}
          <a href={toHref(`/areas/${id}/`)}>{areas[id].label}</a>
        </span>
      ))}
      .<SourceRefs ids={places.flatMap(({ source }) => source)} at="cite-where" citations={citations} />
      {names.length > most && <More to="places" count={names.length} what="places" />}
    </>
  )
}

function ForWhom({ caseStudy: { audience, ages, referral }, citations }: RecordProps) {
  const range = ages && formatAges(ages)
  return (
    <>
      <p>
        {audience.text}
        <SourceRefs ids={audience.source} at="cite-audience" citations={citations} />
      </p>
      {ages && (range || ages.note) && (
        <p>
          {[range && `Ages: ${range.replace('aged ', '')}`, ages.note?.replace(/\.$/, '')].filter(Boolean).join('; ')}.
          <SourceRefs ids={ages.source} at="cite-ages" citations={citations} />
        </p>
      )}
      {referral && (
        <p>
          {referral.text}
          <SourceRefs ids={referral.source} at="cite-referral" citations={citations} />
        </p>
      )}
    </>
  )
}

function Cost({ caseStudy: { money }, citations }: RecordProps) {
  const [first] = money
  if (!first) {
    return (
      <>
        <strong className="unknown">Not found</strong> in any source read. <a href="#ask">Ask the area</a>.
      </>
    )
  }
  return (
    <>
      <strong className="summary__sum">{first.amount}</strong> {first.covers.replace(/\.$/, '')}
      {first.period && `, ${first.period.replace(/\.$/, '')}`}.
      <SourceRefs ids={first.source} at="cite-cost" citations={citations} />
      {money.length > 1 && <More to="money" count={money.length} what="sums" />}
    </>
  )
}

function Delivery({ caseStudy: { organisations }, citations }: RecordProps) {
  const leads = organisations.filter(({ role }) => role === 'lead')
  const others = organisations.filter(({ role }) => role === 'partner').map(({ name }) => name)
  return (
    <>
      {leads.length > 0 && (
        <>
          {formatList(leads.map(({ name }) => name))}
          <SourceRefs ids={leads.flatMap(({ source }) => source)} at="cite-leads" citations={citations} />
          {others.length > 0 && ', with '}
        </>
      )}
      {others.length > 0 && formatFirst(others)}.
      <More to="organisations" count={organisations.length} what="organisations" />
    </>
  )
}

function Contacts({ caseStudy: { whoToAsk }, citations }: RecordProps) {
  return whoToAsk.map(({ text, source }, index) => (
    <p key={text}>
      {text}
      <SourceRefs ids={source} at={`cite-contact-${index + 1}`} citations={citations} />
    </p>
  ))
}

function More({ to, count, what }: { readonly to: string; readonly count: number; readonly what: string }) {
  return (
    <>
      {' '}
      <a className="summary__more" href={`#${to}`}>
        {count === 1 ? 'Details' : `All ${count} ${what}`}
      </a>
    </>
  )
}

/** The first few names, and how many more there are. A name may hold a comma of its own: then semicolons part them. */
function formatFirst(names: readonly string[]): string {
  const shown = names.length <= most ? names : [...names.slice(0, most - 1), `${names.length - most + 1} more`]
  return shown.some((name) => /[,:;]/.test(name)) ? shown.join('; ') : formatList(shown)
}
