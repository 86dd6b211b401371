import type { Plural } from '../../i18n/format'
import type { FirstStepName } from '../../tasks/first-steps'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the dashboard tells newcomers to do first. */
export interface FirstStepWords {
  title: string
  /** How many are done, `{count}` of `{total}`. */
  progress: Plural
  done: string
  hide: string
  show: string
  steps: Record<FirstStepName, { title: string; about: string }>
}

export const FIRST_STEP_WORDS: Record<Locale, FirstStepWords> = { en, fr, es, ar }
