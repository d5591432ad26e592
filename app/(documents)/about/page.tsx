import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { Section } from '../../../components/layout/section'
import { caseStudies } from '../../../lib/content/case-studies'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import { site, toHref } from '../../../lib/site'

export const metadata = toPageMetadata({
  title: 'How records are made and checked',
  description: 'Who is behind the library, how a case study is written and checked, what is left out, and how to propose or correct one.',
  path: '/about/',
})

const sources = caseStudies.reduce((sum, record) => sum + record.sources.length, 0)

export default function AboutPage() {
  return (
    <Page section="about">
      <DocHead
        title="How records are made and checked"
        lede="A library of what areas of England and Wales tried to prevent serious violence, what happened, and what it takes to do it again."
      >
        <nav className="jump" aria-label="More about the library">
          <a href={toHref('/about/evidence/')}>What the evidence words mean</a>
          <a href={toHref('/about/guides/')}>Guides for authors and editors</a>
          <a href={toHref('/about/matching/')}>How programmes are matched</a>
          <a href={toHref('/about/duty/')}>The Serious Violence Duty</a>
          <a href={toHref('/propose/')}>Propose a case study</a>
        </nav>
      </DocHead>
      <div className="frame">
        <Section id="who" title="Who speaks here">
          <Who />
        </Section>
        <Section id="made" title="How a record is made">
          <Made />
        </Section>
        <Section id="checked" title="How it is checked">
          <Checked />
        </Section>
        <Section id="left-out" title="What is left out">
          <LeftOut />
        </Section>
        <Section id="propose" title="Propose or correct a case study">
          <Propose />
        </Section>
        <Section id="reuse" title="Use it">
          <Reuse />
        </Section>
      </div>
    </Page>
  )
}

function Who() {
  return (
    <div className="section__prose">
      <p>
        The library is independent. It grew out of the “In Focus” report that the Association of Police and Crime Commissioners published in
        September 2023, whose four named examples are its founding case studies. It does not speak for the Association, for any police
        force, commissioner or partnership, or for any government department.
      </p>
      <p>
        It holds {caseStudies.length} case studies. It is not a list of everything that is done, and a gap in it is a gap in what it has
        read.
      </p>
    </div>
  )
}

function Made() {
  return (
    <div className="section__prose">
      <p>
        Every record is written from published sources, {sources} of them across the collection. Each source says how it was read; often
        only the opening part of a page or report could be, and then the record says that too.
      </p>
      <p>
        Every figure carries its source, what it is compared with, and who measured it. Where nothing is compared, the record says so. Where
        sources disagree, both stand. What no source says is listed under “Ask the area about”, and is never filled in.
      </p>
      <p>
        Challenges and lessons are marked <em>published</em> when a source says so and <em>our reading</em> when this library draws them
        from a source. Programmes that stopped, made no difference or did harm are told as plainly as the others.
      </p>
    </div>
  )
}

function Checked() {
  return (
    <div className="section__prose">
      <p>
        A program checks every record before anything is published, and refuses the whole site if one fails: every reference has a source
        and every source is used, every sentence with a figure carries one, words come from fixed lists, ages and dates make sense, links
        are secure, and no personal contact details appear.
      </p>
      <p>
        The evidence step is worked out from the evaluations listed, by one rule for all. Counts on every page come from the same filter as
        the library’s own.
      </p>
      <p>
        Each record shows when it was last read again, when that is next due, and what changed. Where an area has confirmed the facts, the
        record says so; where it does not say so, nobody has.
      </p>
    </div>
  )
}

function LeftOut() {
  return (
    <div className="section__prose">
      <p>
        No record names a victim or a person accused; a source whose address would is cited without a link. Staff are not named: the library
        points to teams and organisations. What could not be found again when it was checked is left out, or told with that doubt.
      </p>
    </div>
  )
}

function Propose() {
  return (
    <div className="section__prose">
      <p>
        A case study is a text file in the project from which this site is built. <a href={toHref('/propose/')}>The form</a> makes that file
        in your browser: it asks for one fact after the other, checks as you go with the check every record has passed, keeps the draft on
        your device, and shows the page as it will look. It also opens a published record, to correct it.
      </p>
      <ol className="steps">
        <li>
          <p>
            Gather what is published: what was done, for whom, with whom, for how much, what was measured and by whom. A press release alone
            can carry a record that says so.
          </p>
        </li>
        <li>
          <p>
            Fill in the form, or add a file to the folder <code>content/case-studies</code>, as{' '}
            <a href={toHref('/about/guides/write-a-case-study/')}>the guide</a> tells.
          </p>
        </li>
        <li>
          <p>Put right what the check names. It says of every field what is missing or doubtful, and what to write instead.</p>
        </li>
        <li>
          <p>Hand in the file to the project. Somebody who did not write it reads it against its sources before it is published.</p>
        </li>
      </ol>
    </div>
  )
}

function Reuse() {
  return (
    <div className="section__prose">
      <p>
        The text may be used again under <a href={site.licence.address}>{site.licence.name}</a> ({site.licence.short}): name the library,
        link the record, and say what you changed. Each case study carries a citation to copy, and a link to each of its sections.
      </p>
    </div>
  )
}
