import { FitCheck } from '../../../components/fit/fit-check.client'
import { FitWithoutScript } from '../../../components/fit/fit-without-script'
import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { toChoiceSource } from '../../../lib/library/card-source'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import '../../globals.css'
import { cards, cardsVersion } from '../../../lib/data/collection'

export const metadata = toPageMetadata({
  title: 'Check the fit',
  description:
    'Does a programme fit our area? Need, fit, capacity, evidence, support and usability: its record on one side, your judgement on the other, kept on your device.',
  path: '/fit/',
})

/** The six factors of the Hexagon Tool for one programme. */
export default function FitPage() {
  return (
    <Page section="replicate">
      <div className="fit-page">
        <DocHead
          title="Does it fit our area?"
          lede="Six factors, the record on one side and your judgement on the other. What you write stays on this device."
        />
        <p className="frame fit__source">
          The factors are those of the Hexagon Tool of the National Implementation Research Network; the questions are worded by this
          library. The factors do not add up to a score: one “no” can be enough.
        </p>
        <FitWithoutScript />
        <div className="tool-room">
          <FitCheck source={toChoiceSource(cards, cardsVersion)} />
        </div>
      </div>
    </Page>
  )
}
