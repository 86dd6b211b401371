import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What previews say in one language: to people outside, and in the panel to those who share them. */
export interface PreviewWords {
  /** On the page that a link opens. */
  page: {
    title: string
    /** `{recipient}` and `{date}`. */
    about: string
    expires: string
    outdated: string
    languages: string
    answer: string
    kind: string
    confirm: string
    comment: string
    name: string
    text: string
    textHint: string
    send: string
    kept: string
    earlier: string
    confirmed: string
    commented: string
    problems: {
      kind: string
      name: string
      'text-missing': string
      'text-too-long': string
      throttled: string
    }
    gone: { unknown: string; expired: string; revoked: string; 'no-page': string }
  }
  /** Beside the form in the panel. */
  share: {
    title: string
    about: string
    recipient: string
    recipientHint: string
    days: string
    create: string
    created: string
    copy: string
    copied: string
    revoke: string
    none: string
    forWhom: string
    states: { open: string; expired: string; revoked: string }
    current: string
    outdated: string
    answers: Plural
    confirmed: string
    commented: string
    unsaved: string
    failed: string
  }
}

export const PREVIEW_WORDS: Record<Locale, PreviewWords> = { en, fr, es, ar }
