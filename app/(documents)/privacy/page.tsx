import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { Section } from '../../../components/layout/section'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import { site, toHref } from '../../../lib/site'

export const metadata = toPageMetadata({
  title: 'Privacy',
  description: 'No cookies, no trackers, no request to anybody else: what this site does and does not do with what you read and search.',
  path: '/privacy/',
})

/** What the service worker does: lib/offline/README.md. */
function KeptPages() {
  return (
    <>
      <p>
        Copies of pages, so that the library works without a connection: the home page, the library with its search, the tools, the last 60
        other pages you opened, and the case studies on your shortlist. Anyone who uses the same browser can see them:{' '}
        <a href={toHref('/offline/')}>the case studies kept on this device</a>. The browser fetches them in the background, about 600
        kilobytes on a first visit once you have read for five seconds, and looks for a newer version as you read. It keeps none where your
        browser is set to save data, or in a private window once you close it.
      </p>
      <p>Nothing else is stored.</p>
    </>
  )
}

export default function PrivacyPage() {
  return (
    <Page>
      <DocHead title="Privacy" lede="The site sets no cookie, carries no tracker, and asks no other host for anything." />
      <div className="frame">
        <Section id="search" title="What you search">
          <div className="section__prose">
            <p>
              Search and filters run in your browser. Your words and choices stand in the address of the page, so that you can share or keep
              it; they are not recorded by the site.
            </p>
            <p>
              As with any address, whoever you send it to can read it, and a search sent from the home page reaches the server as part of an
              address.
            </p>
          </div>
        </Section>
        <Section id="device" title="What stays on your device">
          <div className="section__prose">
            <p>
              Your browser’s own history, as for any site. The library keeps your place in a list there, so that the Back button returns to
              it.
            </p>
            <p>
              Your shortlist with its notes, what you write when you check the fit of a programme, and the drafts of case studies you
              propose or correct, with those put aside, if you use them. They stay in your browser’s own storage and are sent nowhere; you
              take them away on the same pages, or here below. Your answers under “Find for our area” are in the address of the page only.
            </p>
            {site.isOffline && <KeptPages />}
          </div>
        </Section>
        <Section id="delete" title="Delete it">
          <div className="section__prose">
            <p>
              To take away everything this site keeps, clear its data in the settings of your browser: look there for “site data” or
              “website data”, and for the name of this site.
            </p>
            <div className="section__prose" data-enhance="forget" hidden suppressHydrationWarning>
              <p>Or do it here. You are asked once more; your browser’s history stays.</p>
              <p>
                <button className="button" type="button">
                  Delete what this site keeps on this device
                </button>
              </p>
            </div>
            <p role="status" data-said />
          </div>
        </Section>
        <Section id="share" title="What you share">
          <div className="section__prose">
            <p>Copying a link, the e-mail link and your device’s own share sheet work without any other company’s code on the page.</p>
            <p>
              A case study you propose is made in your browser. It leaves your device only when you hand in the file, or open the page of
              the project’s host with the text in its address.
            </p>
          </div>
        </Section>
        <Section id="server" title="What the server sees">
          <div className="section__prose">
            <p>
              The site is a set of files. Whoever hosts them receives what every web server receives: your network address, the page asked
              for and your browser’s name. The host’s own policy says how long that is kept.
            </p>
            <p>A link to a source leads to somebody else’s site, with rules of its own.</p>
          </div>
        </Section>
      </div>
    </Page>
  )
}
