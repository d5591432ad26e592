import { ApproachIndex } from '../../components/approach/approach-index'
import { AreaIndex } from '../../components/area/area-index'
import { Hero } from '../../components/home/hero'
import { Plate } from '../../components/home/plate'
import { Page } from '../../components/layout/page'
import { Section } from '../../components/layout/section'
import { caseStudies } from '../../lib/content/case-studies'
import { toCard } from '../../lib/library/card'
import { formatNumber, toSentence } from '../../lib/library/format-count'
import { formatDate } from '../../lib/library/format-date'
import { listLatestChanges } from '../../lib/library/latest-changes'
import { selectCards } from '../../lib/library/library-path'
import { toPageMetadata } from '../../lib/share/page-metadata'
import { site, toHref } from '../../lib/site'
import { approachIds } from '../../lib/vocabulary/approaches'
import { areaIds } from '../../lib/vocabulary/areas'

const cards = caseStudies.map(toCard)

export const metadata = toPageMetadata({
  title: site.name,
  description:
    'What police force areas in England and Wales have tried to prevent serious violence, what happened, and what it takes to do it yourself.',
  path: '/',
})

export default function HomePage() {
  return (
    <Page>
      <div className="sheet sheet--home">
        <Hero cards={cards} />
      </div>
      <div className="frame">
        <Approaches />
      </div>
      <Founding />
      <div className="frame">
        <TakeItFurther />
        <Lately />
        <Section id="index" title="Index of areas" note={`All ${areaIds.length} police force areas, with the number of case studies.`}>
          <AreaIndex cards={cards} />
        </Section>
      </div>
    </Page>
  )
}

function Approaches() {
  const empty = approachIds.filter((id) => selectCards(cards, { approach: [id] }).length === 0).length
  const shelves =
    empty === 0 ? 'No shelf is empty.' : `${toSentence(formatNumber(empty))} ${empty === 1 ? 'shelf is' : 'shelves are'} still empty.`
  return (
    <Section
      id="approaches"
      title="By approach"
      note={`${toSentence(formatNumber(approachIds.length))} ways of working, each with its case studies on the shelf, surest first. ${shelves}`}
    >
      <ApproachIndex cards={cards} level="h3" />
    </Section>
  )
}

/** The four named in the report the library grew out of. */
function Founding() {
  const founding = caseStudies.filter((caseStudy) => caseStudy.founding).map(toCard)
  if (founding.length === 0) return null
  return (
    <section className="founding" aria-labelledby="founding">
      <div className="frame">
        <div className="founding__head">
          <h2 id="founding">The {formatNumber(founding.length)} it began with</h2>
          <p>Named in the “In Focus” report of the Association of Police and Crime Commissioners, September 2023.</p>
        </div>
        <ul className="founding__list">
          {founding.map((card) => (
            <Plate key={card.slug} card={card} />
          ))}
        </ul>
      </div>
    </section>
  )
}

const tasks = [
  [
    '/case-studies/',
    'Filter the library',
    'Area, approach, setting, age, your own sector and how sure the evidence is; the address holds the result, ready to share.',
  ],
  [
    '/replicate/',
    'Find programmes for our area',
    'Say whom you work for, where you can meet them and who is on board; get programmes in order, with what fits, what does not and what must be in place first.',
  ],
  [
    '/compare/',
    'Compare programmes',
    'Two to four side by side: who, where, how, with whom, at what cost, how sure we are. Prints on two pages.',
  ],
  [
    '/evidence-map/',
    'See where evidence is thin',
    'Every approach by every region: how many case studies there are, and how strong the strongest is.',
  ],
  ['/lessons/', 'Read what went wrong', 'Challenges and lessons from every case study, by theme: what areas would tell the next one.'],
  ['/propose/', 'Propose a case study', 'A form that checks as you write and makes the file to hand in.'],
] as const

function TakeItFurther() {
  return (
    <Section id="further" title="Take it further">
      <ul className="tasks">
        {tasks.map(([path, title, text]) => (
          <li key={path}>
            <h3>
              <a href={toHref(path)}>{title}</a>
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Lately() {
  return (
    <Section id="lately" title="Lately in the records">
      <ul className="changes">
        {listLatestChanges(caseStudies, 6).map(({ slug, title, date, note, isNew }) => (
          <li key={slug}>
            <time dateTime={date}>{formatDate(date)}</time>
            <p>
              <a href={toHref(`/case-studies/${slug}/`)}>{title}</a>: {isNew ? 'new in the library.' : note}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
