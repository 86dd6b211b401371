import type { Plural } from '../../i18n/format'
import type { Severity, Statement } from '../../readiness/finding'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the checklist before submitting says in one language. */
export interface ReadinessWords {
  heading: string
  /** When no check has found anything. */
  empty: string
  /** While the checks run. */
  checking: string
  /** When the checks could not be run. */
  failed: string
  groups: Record<Severity, Plural>
  /** What each finding says of the field that it stands beside. */
  statements: Record<Statement, string | Plural>
}

export const READINESS_WORDS: Record<Locale, ReadinessWords> = { en, fr, es, ar }
