import { enhanceContents } from './contents'
import { enhanceCopyButtons } from './copy-button'
import { enhanceCopyLink } from './copy-link'
import { enhanceCopySection } from './copy-section'
import { enhanceLayOut } from './lay-out'
import { enhanceOffline } from './offline'
import { enhanceOverdue } from './overdue'
import { enhancePrint } from './print'
import { enhanceSave } from './save'
import { enhanceShare } from './share'
import { whenRead } from './when-read'

/** Everything a document can do with a script; each behaviour finds its own elements and does nothing without them. */
function enhancePage(): void {
  for (const enhance of [
    enhanceCopyLink,
    enhanceCopyButtons,
    enhanceCopySection,
    enhanceShare,
    enhancePrint,
    enhanceContents,
    enhanceSave,
    enhanceOffline,
    enhanceOverdue,
    enhanceLayOut,
  ])
    enhance(document)
}

whenRead(document, enhancePage)
