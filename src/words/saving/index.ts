import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What a form says about saving, and about others who work on the same document. */
export interface SavingWords {
  save: string
  modified: string
  saving: string
  /** `{time}` is a time of day. */
  saved: string
  offline: string
  signedOut: string
  signIn: string
  refused: string
  stale: string
  yes: string
  no: string
  /** Changes that were not saved and are kept in the tab. */
  kept: string
  putBack: string
  discard: string
  /** Somebody else has the document open. */
  open: string
  openAndSaved: string
  /** Somebody else has saved it meanwhile: `{name}` and `{time}`. */
  meanwhile: string
  loadNewest: string
  conflict: {
    heading: string
    explanation: string
    elsewhere: string
    field: string
    mine: string
    theirs: string
    empty: string
    keepMine: string
    keepMineHint: string
    takeTheirs: string
    takeTheirsHint: string
  }
  problems: { heading: string }
}

export const SAVING_WORDS: Record<Locale, SavingWords> = { en, fr, es, ar }
