import { ShareImage } from './share-image'

/** The share image of every page without one of its own. */
export function SiteImage() {
  return (
    <ShareImage areas={[]}>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }}>
        <span style={{ fontSize: 64, lineHeight: 1.05, fontWeight: 600, letterSpacing: -1 }}>
          What areas tried to prevent serious violence
        </span>
        <span style={{ marginTop: 18, fontSize: 30, lineHeight: 1.3 }}>
          What happened, how sure we are, and what it takes to do it again. England and Wales.
        </span>
      </div>
    </ShareImage>
  )
}
