import type { Metadata } from 'next'
import { GuideProse } from '../../../../../components/guides/guide-prose'
import { DocHead } from '../../../../../components/layout/doc-head'
import { Page } from '../../../../../components/layout/page'
import { Section } from '../../../../../components/layout/section'
import { getGuide, guides } from '../../../../../lib/content/guides'
import { toPageMetadata } from '../../../../../lib/share/page-metadata'

export const dynamicParams = false

export function generateStaticParams() {
  return guides.map(({ id }) => ({ id }))
}

type Props = { readonly params: Promise<{ readonly id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, lede } = getGuide((await params).id)
  return toPageMetadata({ title, description: lede, path: `/about/guides/${id}/` })
}

/** One guide. */
export default async function GuidePage({ params }: Props) {
  const { title, lede, sections } = getGuide((await params).id)
  return (
    <Page section="about">
      <DocHead title={title} lede={lede} crumbs={crumbs} />
      <div className="frame">
        {sections.map((section) => (
          <Section key={section.id} id={section.id} title={section.title}>
            <GuideProse nodes={section.nodes} />
          </Section>
        ))}
      </div>
    </Page>
  )
}

const crumbs = [
  ['/about/', 'About'],
  ['/about/guides/', 'Guides'],
] as const
