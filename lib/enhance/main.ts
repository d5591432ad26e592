import { enhanceContents } from './contents'
import { enhanceCopyButtons } from './copy-button'
import { enhanceCopyLink } from './copy-link'
import { enhanceCopySection } from './copy-section'
import { enhanceForget } from './forget'
import { enhanceLessons } from './lessons'
import { enhanceOffline } from './offline'
import { enhanceOverdue } from './overdue'
import { enhancePrint } from './print'
import { enhanceSave } from './save'
import { enhanceShare } from './share'

/** Everything a document can do with a script; each behaviour finds its own elements and does nothing without them. */
function enhancePage(): void {
  for (const enhance of [
    enhanceCopyLink,
    enhanceCopyButtons,
    enhanceCopySection,
    enhanceShare,
    enhancePrint,
    enhanceContents,
    enhanceLessons,
    enhanceSave,
    enhanceForget,
    enhanceOffline,
    enhanceOverdue,
  ])
    enhance(document)
}

// The page starts its scripts early and waits for none: this one may arrive before the page has been read.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', enhancePage)
else enhancePage()
