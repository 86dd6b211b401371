import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What pictures, the history, people and settings are called, with help for whoever fills them in. */
export type RecordWords = typeof en

export const RECORD_WORDS: Record<Locale, RecordWords> = { en, fr, es, ar }
