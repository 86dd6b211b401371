import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Words } from './words'

const WORDS: Record<Locale, Words> = { en, fr, es, ar }

/** The words of the interface in one language. */
export const wordsOf = (locale: Locale): Words => WORDS[locale]
