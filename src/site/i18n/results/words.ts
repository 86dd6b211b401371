import type { ProfileCollection } from '../../../vocabulary/profiles'

/** What the page of results says, in one language. `{typed}` stands for what was searched for, `{meant}` for what may have been meant. */
export interface ResultsWords {
  didYouMean: string
  corrected: string
  /** Where what was meant cannot be shown. */
  nearest: string
  exactly: string
  otherLanguages: string
  someWords: string
  none: string
  /** What to try when nothing was found. */
  advice: string[]

  kinds: string
  everything: string
  ofKind: Record<ProfileCollection, string>

  pages: string
  previous: string
  next: string

  unavailable: string
  unavailableText: string
}
