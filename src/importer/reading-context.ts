import type { LineRoles } from './line-roles'
import type { CrimeAreaMatcher } from './match-crime-areas'

/** What a text is read with. */
export interface ReadingContext {
  /** No country can have become a member after it. */
  today: Date
  matchAreas: CrimeAreaMatcher
  /** What persons have said of passages. */
  roles: LineRoles
}
