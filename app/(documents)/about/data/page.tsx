import type { ReactNode } from 'react'
import { DocHead } from '../../../../components/layout/doc-head'
import { Page } from '../../../../components/layout/page'
import { Section } from '../../../../components/layout/section'
import { caseStudies } from '../../../../lib/content/case-studies'
import { formatDate } from '../../../../lib/library/format-date'
import { mostEntries } from '../../../../lib/share/feed'
import { siteFeed, toFeedPath } from '../../../../lib/share/followed'
import { columns } from '../../../../lib/share/open-data/columns'
import { dataFiles } from '../../../../lib/share/open-data/data-files'
import { toDataset } from '../../../../lib/share/open-data/dataset'
import { toRelease } from '../../../../lib/share/open-data/release'
import { toPageMetadata } from '../../../../lib/share/page-metadata'
import { formatStructuredData } from '../../../../lib/share/structured-data'
import { site, toHref, toUrl } from '../../../../lib/site'

export const metadata = toPageMetadata({
  title: 'Open data, feeds and citation',
  description: 'Take the case studies with you: as a table, as data, as text with sources; follow changes; cite a record.',
  path: '/about/data/',
})

const release = toRelease(caseStudies)

/** The files that every record has of its own. */
const recordFiles = [
  ['record.json', 'The whole record as data: every field, its text and its sources.'],
  ['record.md', 'The same as plain text in Markdown, its sources as footnotes: to paste into a paper or a plan.'],
  ['cite.bib', 'How to cite it, for BibTeX.'],
  ['cite.ris', 'How to cite it, for EndNote, Mendeley, RefWorks and others.'],
  ['cite.json', 'How to cite it, all forms in one: text, BibTeX, RIS and CSL-JSON.'],
] as const

export default function DataPage() {
  return (
    <Page section="about">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, with every "<" written as an escape */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: formatStructuredData(toDataset(release)) }} />
      <DocHead
        title="Open data, feeds and citation"
        lede={`All ${caseStudies.length} case studies, free to take and use. Version ${release.version}, as of ${formatDate(release.date)}.`}
        crumbs={[['/about/', 'About']]}
      />
      <div className="frame">
        <Section id="use" title="What you may do">
          <Licence />
        </Section>
        <Section id="files" title="All case studies" note="Written anew with every change of the library.">
          <dl className="statements">
            {Object.values(dataFiles).map(({ path, type, format, title, description }) => (
              <Row key={path} term={<a href={toHref(path)} type={type}>{`${title} (${format})`}</a>}>
                {description}
              </Row>
            ))}
          </dl>
        </Section>
        <Section id="records" title="One case study" note="Linked at the foot of each record, under “This record”.">
          <dl className="statements">
            {recordFiles.map(([file, text]) => (
              <Row key={file} term={file}>
                {text}
              </Row>
            ))}
          </dl>
        </Section>
        <Section id="cite" title="How to cite">
          <Cite />
        </Section>
        <Section id="feeds" title="Follow changes">
          <Feeds />
        </Section>
        <Section id="columns" title="Columns of the table" note="The data package says the same for programs.">
          <dl className="statements">
            {columns.map(({ name, description }) => (
              <Row key={name} term={name}>
                {description}
              </Row>
            ))}
          </dl>
        </Section>
      </div>
    </Page>
  )
}

function Row({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="statement">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Licence() {
  return (
    <div className="section__prose">
      <p>
        Everything here is under <a href={site.licence.address}>{site.licence.name}</a> ({site.licence.short}): copy it, change it, publish
        it, also for money, as long as you name the library and the date, and say what you changed. The sources that a record cites belong
        to those who published them.
      </p>
      <p>
        Do not part a figure from what it is compared with. “Copy with source”, beside each outcome of a record, takes both, with the source
        and the address.
      </p>
    </div>
  )
}

function Cite() {
  const address = toUrl('/')
  return (
    <div className="section__prose">
      <p>
        Each record gives its citation under “This record”, and the same for reference managers. Zotero’s button in the browser saves a
        record as a report, with its title, the library as institution, the date and the address. The date is that of the last review: a
        record may change, and its changes are listed on it.
      </p>
      <p>To cite the library as a whole:</p>
      <blockquote>
        {site.name}, version {release.version}, {formatDate(release.date)}, {address}
      </blockquote>
    </div>
  )
}

function Feeds() {
  return (
    <div className="section__prose">
      <p>
        A feed reader, or Outlook, shows new case studies and changes to old ones without an account and without telling us who you are.{' '}
        <a href={toHref(toFeedPath(siteFeed.path))} type="application/atom+xml">
          The feed of the library
        </a>{' '}
        takes in everything. Each <a href={toHref('/approaches/')}>approach</a>,{' '}
        <a href={toHref('/areas/')}>region and police force area</a> has a feed of its own, linked on its page: one for an area without a
        case study tells you when it gets its first.
      </p>
      <p>
        A feed lists the {mostEntries} records that changed last. A changed record comes again with a note of what changed; its id stays the
        same, even if the library moves.
      </p>
      <p>
        A browser can search the library from its address bar: it finds <a href={toHref('/opensearch.xml')}>the description it needs</a> on
        every page.
      </p>
    </div>
  )
}
