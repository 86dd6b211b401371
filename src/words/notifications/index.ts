import type { Plural } from '../../i18n/format'
import type { NotificationKind } from '../../notifications/kinds'
import type { MailChoice } from '../../notifications/preferences'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What people are told, in the panel and by mail, in one language. */
export interface NotificationWords {
  /** What a kind is called where people choose how they are told. */
  kinds: Record<NotificationKind, string>
  /** What has happened, as one line: `{title}` is the document, `{actor}` who did it. */
  said: Record<NotificationKind, string>
  choices: Record<MailChoice, string>
  preferences: { heading: string; description: string; mail: string; panel: string }
  mail: {
    open: string
    /** Why the mail has come, and where to choose otherwise. */
    why: string
    preferences: string
    digestSubject: Plural
    digestHeading: string
  }
  panel: {
    heading: string
    bell: string
    unread: Plural
    noneUnread: string
    empty: string
    markRead: string
    markAllRead: string
    newOne: string
    open: string
    more: string
    settings: string
    undelivered: string
    undeliveredIntro: string
    /** A mail that did not arrive: `{kind}` for `{name}`, after `{attempts}`. */
    undeliveredLine: string
    attempts: Plural
    sendAgain: string
    willBeTried: string
    failed: string
  }
}

export const NOTIFICATION_WORDS: Record<Locale, NotificationWords> = { en, fr, es, ar }
