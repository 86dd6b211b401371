import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the profiles and their fields are called, with help for whoever fills them in. */
export type ProfileWords = typeof en

export const PROFILE_WORDS: Record<Locale, ProfileWords> = { en, fr, es, ar }
