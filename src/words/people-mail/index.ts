import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What a person is told has happened to his account. */
export type Notice =
  'secondFactorOn' | 'secondFactorOff' | 'secondFactorReset' | 'recoveryCodeUsed' | 'passwordSet'

interface Message {
  subject: string
  paragraphs: readonly string[]
}

/** The messages about accounts in one language. A link stands after the first paragraph. */
export interface PeopleMail {
  /** `{name}` is the person, `{by}` the administrator. */
  invitation: Message
  forgotten: Message
  notices: Record<Notice, Message>
  /** Ends every notice. */
  noticeEnd: string
}

export const PEOPLE_MAIL: Record<Locale, PeopleMail> = { en, fr, es, ar }
