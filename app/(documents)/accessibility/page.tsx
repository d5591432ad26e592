import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { Section } from '../../../components/layout/section'
import { toPageMetadata } from '../../../lib/share/page-metadata'

export const metadata = toPageMetadata({
  title: 'Accessibility',
  description: 'What the automated tests of this library check on every kind of page, and what nobody has tested yet.',
  path: '/accessibility/',
})

export default function AccessibilityPage() {
  return (
    <Page>
      <DocHead
        title="Accessibility"
        lede="What is tested, on every kind of page, each time the site is built from its project; and what is not."
      />
      <div className="frame">
        <Section id="tested" title="Tested by machine">
          <ul className="section__prose section__list">
            <li>
              The rules of axe for WCAG 2.2, levels A and AA, at 360 and 1440 pixels wide, in the light and the dark theme. The tests allow
              no violation.
            </li>
            <li>
              No sideways scrolling of the page from 320 pixels up, nor with text at twice its size. Wide tables scroll inside a frame of
              their own.
            </li>
            <li>The keyboard reaches the controls of the home page, the library and a case study, and each shows that it has focus.</li>
            <li>Pages made for reading are complete without JavaScript, and the library then lists every case study.</li>
            <li>Pages are valid HTML, with one main heading and a title of their own.</li>
          </ul>
        </Section>
        <Section id="made" title="How it is made">
          <ul className="section__prose section__list">
            <li>No meaning rests on colour alone: every mark stands beside its word, and the map stands also as a list.</li>
            <li>
              The theme follows your device, and motion stops where you ask for less of it. There are styles for more contrast, for forced
              colours and for print.
            </li>
          </ul>
        </Section>
        <Section id="not-tested" title="Not tested">
          <ul className="ask ask--page">
            <li>Nobody who uses a screen reader, voice control or magnification every day has tested the site yet.</li>
            <li>It was tested in one browser, Chromium.</li>
            <li>An automated test finds only part of what can go wrong. No audit has been made, and full conformance is not claimed.</li>
          </ul>
        </Section>
      </div>
    </Page>
  )
}
