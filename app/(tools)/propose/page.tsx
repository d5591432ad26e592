import { Page } from '../../../components/layout/page'
import { Propose } from '../../../components/propose/propose.client'
import { ProposeWithoutScript } from '../../../components/propose/without-script'
import { createFormModel } from '../../../lib/propose/form-model'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import '../../globals.css'

export const metadata = toPageMetadata({
  title: 'Propose a case study',
  description:
    'A form that turns what is published about a programme into a case study, checks it as you go, and keeps the draft on your device. Nothing is sent anywhere.',
  path: '/propose/',
})

/** From what an area knows to a file the library can publish. */
export default function ProposePage() {
  return (
    <Page section="about">
      <div className="propose-page">
        <Propose model={createFormModel()} />
        <ProposeWithoutScript />
      </div>
    </Page>
  )
}
