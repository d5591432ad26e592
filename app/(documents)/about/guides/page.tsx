import { DocHead } from '../../../../components/layout/doc-head'
import { Page } from '../../../../components/layout/page'
import { Section } from '../../../../components/layout/section'
import { guides } from '../../../../lib/content/guides'
import { toPageMetadata } from '../../../../lib/share/page-metadata'
import { toHref } from '../../../../lib/site'

export const metadata = toPageMetadata({
  title: 'Guides for authors and editors',
  description:
    'How to write a case study, choose the words for evidence, review a record and extend the library; and every field of a record.',
  path: '/about/guides/',
})

export default function GuidesPage() {
  return (
    <Page section="about">
      <DocHead
        title="Guides for authors and editors"
        lede="For those who write a case study, read one against its sources, or change the library."
        crumbs={[['/about/', 'About']]}
      />
      <div className="frame">
        <Section id="guides" title="The guides" note="The same texts stand in the project, in content/guides.">
          <dl className="statements">
            {guides.map(({ id, title, lede }) => (
              <Entry key={id} path={`/about/guides/${id}/`} title={title} lede={lede} />
            ))}
            <Entry
              path="/about/guides/fields/"
              title="Every field of a case study"
              lede="Name, whether it is required, what it means and which terms it takes: from the schema itself."
            />
          </dl>
        </Section>
      </div>
    </Page>
  )
}

function Entry({ path, title, lede }: { readonly path: string; readonly title: string; readonly lede: string }) {
  return (
    <div className="statement">
      <dt>
        <a href={toHref(path)}>{title}</a>
      </dt>
      <dd>{lede}</dd>
    </div>
  )
}
