import type { Plural } from '../../i18n/format'
import type { TranslationState } from '../../translation/row'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the translators' pages say in one language. */
export interface TranslationWords {
  tab: string
  /** Above the languages that can be chosen. */
  into: string
  /** How much of a language is translated; `{percent}` is a number. */
  percent: string
  missing: Plural
  stale: Plural
  states: Record<TranslationState, string>
  /** Shows only what is missing or stale. */
  onlyOpen: string
  nothingOpen: string
  english: string
  whatChanged: string
  unknownChange: string
  stillRight: string
  confirmed: string
  save: string
  saving: string
  saved: string
  failed: string
  readOnly: string
  onePerLine: string
  nothingToTranslate: string
  queue: {
    heading: string
    intro: string
    filters: Record<'all' | 'begun' | 'stale', string>
    empty: string
    waiting: Plural
    since: string
    previous: string
    next: string
  }
}

export const TRANSLATION_WORDS: Record<Locale, TranslationWords> = { en, fr, es, ar }
