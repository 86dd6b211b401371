import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

type Page = 'everywhere' | 'lists' | 'document' | 'form' | 'review'

type Name =
  | 'sheet'
  | 'dashboard'
  | 'notifications'
  | 'translations'
  | 'countries'
  | 'ncbs'
  | 'agencies'
  | 'crimeAreas'
  | 'media'
  | 'search'
  | 'nextRow'
  | 'previousRow'
  | 'newDocument'
  | 'form'
  | 'review'
  | 'history'
  | 'translate'
  | 'nextLanguage'
  | 'previousLanguage'
  | 'save'
  | 'nextStep'
  | 'workflow'
  | 'checklist'
  | 'comments'
  | 'preview'
  | 'nextChange'
  | 'previousChange'
  | 'approve'
  | 'requestChanges'
  | 'findings'

/** What the sheet of keyboard shortcuts says. */
export interface ShortcutWords {
  title: string
  close: string
  /** The switch, and what it is about. */
  on: string
  about: string
  /** Between two keys that are pressed one after the other. */
  then: string
  /** When a page does not have what a shortcut asks for: `{what}`. */
  notHere: string
  pages: Record<Page, string>
  names: Record<Name, string>
}

export const SHORTCUT_WORDS: Record<Locale, ShortcutWords> = { en, fr, es, ar }
