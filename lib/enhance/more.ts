import { enhanceForget } from './forget'
import { enhanceLessons } from './lessons'

// What only the lessons and the privacy page do: no other page loads it.
enhanceLessons(document)
enhanceForget(document)
