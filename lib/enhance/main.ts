import { enhanceContents } from './contents'
import { enhanceCopyButtons } from './copy-button'
import { enhanceCopyLink } from './copy-link'
import { enhanceCopySection } from './copy-section'
import { enhanceLessons } from './lessons'
import { enhancePrint } from './print'
import { enhanceShare } from './share'

/** Everything a document can do with a script; each behaviour finds its own elements and does nothing without them. */
for (const enhance of [
  enhanceCopyLink,
  enhanceCopyButtons,
  enhanceCopySection,
  enhanceShare,
  enhancePrint,
  enhanceContents,
  enhanceLessons,
])
  enhance(document)
