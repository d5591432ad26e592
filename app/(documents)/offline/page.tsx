import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { Section } from '../../../components/layout/section'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import { toHref } from '../../../lib/site'

export const metadata = {
  ...toPageMetadata({
    title: 'Without a connection',
    description: 'What this browser keeps of the library, for reading without a connection.',
    path: '/offline/',
  }),
  robots: { index: false },
}

const tools = [
  ['/case-studies/', 'All case studies, with their search and filters'],
  ['/replicate/', 'Find programmes for our area'],
  ['/shortlist/', 'Your shortlist'],
  ['/', 'The home page'],
] as const

/** Shown by the worker in place of a page that is not kept, with the list of what is; and by its own address. */
export default function OfflinePage() {
  return (
    <Page>
      <DocHead
        title="Without a connection"
        lede="If you asked for another page: it could not be fetched, and this browser keeps no copy of it. Go back and try again when the connection returns."
      />
      <div className="frame">
        <Section id="kept" title="Case studies kept on this device">
          <div data-kept-list="">
            <p className="section__prose">
              None. A case study is kept once you have opened it, or put it on your shortlist, with a connection.
            </p>
          </div>
        </Section>
        <Section id="works" title="What works without a connection">
          <ul className="section__prose section__list">
            {tools.map(([path, text]) => (
              <li key={path}>
                <a href={toHref(path)}>{text}</a>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Page>
  )
}
