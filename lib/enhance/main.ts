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

// Everything a document can do with a script, once it has been read: `start-page.ts` adds this script no sooner. Each behaviour
// finds its own elements and does nothing without them. Each is a task of its own: one after the other they would hold up a
// slow processor, and its reader, for 30 ms.
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
  setTimeout(enhance, 0, document)
