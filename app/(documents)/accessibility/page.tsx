import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { Section } from '../../../components/layout/section'
import { toPageMetadata } from '../../../lib/share/page-metadata'

export const metadata = toPageMetadata({
  title: 'Accessibility',
  description:
    'What was tested on every kind of page of this library, how and when; what nobody has tested; and what is known to fall short.',
  path: '/accessibility/',
})

const tested = [
  'The rules of axe 4.14 for WCAG 2.2, levels A and AA, on every kind of page at 360 and 1440 pixels wide, in the light and the dark theme, without one violation.',
  'By keyboard: the skip link is the first stop and leads into the content; every control takes focus, shows it, and is never wholly hidden behind something else; Tab goes in the order of the page. So at 1440 pixels, on a phone, at 400 % zoom, in forced colours and with more contrast.',
  'At 400 % zoom of a window of 1280 by 1024 pixels, and with text at twice its size: nothing is cut, and the page does not scroll sideways. Wide tables scroll inside a frame of their own.',
  'With the text spacing of WCAG 1.4.12, at 360 and 1280 pixels: nothing is cut.',
  'Targets are at least 24 pixels high and wide or stand apart from others; on a phone, buttons, fields and choices are 44 pixels high. Nothing has to be dragged.',
  'With reduced motion, nothing moves. In forced colours, fields and buttons keep an edge.',
  'What a screen reader is given, read from the browser’s accessibility tree: names, roles and states of the menu, the filters, Save and the comparison, and the messages that tell what changed.',
  'On paper: nothing is cut or folded away, and a case study prints the address of each source.',
  'Pages made for reading are complete without JavaScript, and the library then lists every case study. Pages are valid HTML, with one main heading and a title of their own. The ways to get help stand in the same place on every page, at its foot.',
] as const

export default function AccessibilityPage() {
  return (
    <Page>
      <DocHead
        title="Accessibility"
        lede="What is tested, on every kind of page, each time the site is built from its project; what nobody has tested; and what falls short."
      />
      <div className="frame">
        <Section id="tested" title="Tested by machine" note="Last read through on 25 November 2026, with Chromium and Playwright 1.65.">
          <ul className="section__prose section__list">
            {tested.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
        <Section id="made" title="How it is made">
          <ul className="section__prose section__list">
            <li>No meaning rests on colour alone: every mark stands beside its word, and the map stands also as a list.</li>
            <li>
              The theme follows your device, and motion stops where you ask for less of it. There are styles for more contrast, for forced
              colours and for print.
            </li>
            <li>
              It is written for Chrome and Edge 131, Firefox 132 and Safari 18.1, all of late 2024, and for what came after. A test refuses
              scripts and styles these cannot read. What newer browsers add, such as fields that grow with their text, is not needed to use
              the site.
            </li>
          </ul>
        </Section>
        <Section id="not-tested" title="Not tested">
          <ul className="ask ask--page">
            <li>Nobody who uses a screen reader, voice control or magnification every day has tested the site yet.</li>
            <li>No screen reader was run, and no real phone or tablet used: what they would get was read from the browser.</li>
            <li>It was tested in one browser, Chromium. Firefox and Safari were not run.</li>
            <li>An automated test finds only part of what can go wrong. No audit has been made, and full conformance is not claimed.</li>
          </ul>
        </Section>
        <Section id="limits" title="Known to fall short">
          <ul className="ask ask--page">
            <li>At 400 % zoom the evidence map and wide tables are read by scrolling sideways inside their frame.</li>
            <li>The names inside the small tiles of the map are set at 11.5 pixels; the same names stand in the lists beside it.</li>
            <li>Welsh stands in names only, such as Checkpoint Cymru; a screen reader reads them as English.</li>
          </ul>
        </Section>
      </div>
    </Page>
  )
}
