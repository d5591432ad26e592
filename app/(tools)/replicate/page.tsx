import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { Replicate } from '../../../components/replicate/replicate.client'
import { WithoutScript } from '../../../components/replicate/without-script'
import { toProfileSource } from '../../../lib/match/profile-source'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import '../../globals.css'
import { profiles, profilesVersion } from '../../../lib/data/collection'

export const metadata = toPageMetadata({
  title: 'Find programmes for our area',
  description:
    'Say what violence, for whom, where you can meet people and who is on board: programmes in order of fit, with reasons, what does not fit and what must be in place first.',
  path: '/replicate/',
})

/** From "what is there?" to "this is what we could do here". The answers live in the address. */
export default function ReplicatePage() {
  return (
    <Page section="replicate">
      <div className="replicate-page">
        <DocHead
          title="Find programmes for our area"
          lede="A few questions, each one skippable. The list says what fits, what does not, and what you would need in place first."
        />
        <WithoutScript cards={profiles} />
        <Replicate source={toProfileSource(profiles, profilesVersion)} />
      </div>
    </Page>
  )
}
