import type { CrimeAreaMatcher } from './match-crime-areas'

/** What a text is read with. */
export interface ReadingContext {
  /** No country can have become a member after it. */
  today: Date
  matchAreas: CrimeAreaMatcher
}
