import { enhanceForget } from './forget'
import { enhanceLessons } from './lessons'
import { whenRead } from './when-read'

/** What only the lessons and the privacy page do: no other page loads it. */
whenRead(document, () => {
  enhanceLessons(document)
  enhanceForget(document)
})
