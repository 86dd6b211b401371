import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What lists of documents say beside their rows. */
export interface ListWords {
  /** What can be done with the rows that are ticked. */
  together: string
  selected: Plural
  nothingTogether: string
  /** When there are no rows. */
  empty: {
    /** Because of a search for `{search}`, or of filters, and what to do about each. */
    noMatchFor: string
    shorten: string
    noMatch: string
    widen: string
    showAll: string
    /** Because there is nothing yet: for who may begin something, and for who waits for others. */
    nothing: string
    create: string
    begin: { profiles: string; media: string }
    wait: { profiles: string; media: string; editions: string; other: string }
  }
}

export const LIST_WORDS: Record<Locale, ListWords> = { en, fr, es, ar }
