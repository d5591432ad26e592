import { caseStudies } from '../content/case-studies'
import { toCard } from '../library/card'
import { toMatchProfile } from '../match/profile'
import { toVersionedCards } from './card-files'
import { createSimilarList } from './create-similar-list'
import { toVersionedProfiles } from './profile-files'

/** Every case study as a card, once a build. */
export const cards = caseStudies.map(toCard)

/** The version of the files that hold the cards. */
export const cardsVersion = toVersionedCards(cards).version

/** What the ranking knows of every programme. */
export const profiles = caseStudies.map(toMatchProfile)

/** The version of the files that hold the profiles. */
export const profilesVersion = toVersionedProfiles(profiles).version

/** The programmes to look at next to a case study. */
export const listSimilarTo = createSimilarList(caseStudies)
