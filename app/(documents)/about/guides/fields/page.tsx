import { FieldList } from '../../../../../components/guides/field-list'
import { DocHead } from '../../../../../components/layout/doc-head'
import { Page } from '../../../../../components/layout/page'
import { Section } from '../../../../../components/layout/section'
import { listCaseStudyFields } from '../../../../../lib/content/case-study-fields'
import { bodyComponents, bodyHeadings } from '../../../../../lib/content/case-study-schema'
import { toPageMetadata } from '../../../../../lib/share/page-metadata'

export const metadata = toPageMetadata({
  title: 'Every field of a case study',
  description: 'The fields of a case study from its schema: name, whether it is required, what it means and which terms it takes.',
  path: '/about/guides/fields/',
})

const fields = listCaseStudyFields()

export default function FieldsPage() {
  return (
    <Page section="about">
      <DocHead
        title="Every field of a case study"
        lede="This page is made from the schema that the check, the form and the downloads are made from, so it cannot fall behind them."
        crumbs={[
          ['/about/', 'About'],
          ['/about/guides/', 'Guides'],
        ]}
      />
      <div className="frame">
        <Section id="required" title="Required">
          <FieldList fields={fields.filter(({ required }) => required)} />
        </Section>
        <Section id="optional" title="Optional">
          <FieldList fields={fields.filter(({ required }) => !required)} />
        </Section>
        <Section id="body" title="The story below" note="Markdown under these headings; the last is optional.">
          <div className="section__prose guide">
            <ul>
              {Object.keys(bodyHeadings).map((heading) => (
                <li key={heading}>{heading}</li>
              ))}
            </ul>
            <p>And these components, each with its attributes:</p>
            <ul>
              {Object.entries(bodyComponents).map(([name, attributes]) => (
                <li key={name}>
                  <code>{`<${name}>`}</code>: {attributes.join(', ')}
                </li>
              ))}
            </ul>
          </div>
        </Section>
      </div>
    </Page>
  )
}
