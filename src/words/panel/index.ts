import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** Words of ours in place of some of Payload's, under its keys. */
export type PanelWords = typeof en

export const PANEL_WORDS: Record<Locale, PanelWords> = { en, fr, es, ar }
