import type { Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { HistoryWords } from '../../words/history'
import type { FieldLabels } from '../../comparison-view/reading'
import type { HistoryLook } from './address'

/** What every part of the history page needs to say something. */
export interface HistoryContext {
  collection: ProfileCollection
  document: string
  /** The language of the panel. */
  panel: Locale
  words: HistoryWords
  labels: FieldLabels
  look: HistoryLook
  /** The address of another look at the page. */
  to: (change: Partial<HistoryLook>) => string
}
