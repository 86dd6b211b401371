import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the panel says about comments in one language. */
export interface CommentWords {
  heading: string
  /** How many are open. */
  open: Plural
  noneOpen: string
  /** Where nothing was ever said. */
  empty: string
  openBlockApproval: string
  /** The group of comments on the document as a whole. */
  wholeDocument: string
  commentOnDocument: string
  /** On the button at a field; `{field}` is its name. */
  commentOnField: string
  commentOnPassage: string
  commentsOnField: string
  goToField: string
  changed: string
  gone: string
  /** What a changed passage reads now. */
  readsNow: string
  reply: string
  resolve: string
  reopen: string
  resolvedBy: string
  showResolved: Plural
  hideResolved: string
  yourComment: string
  yourReply: string
  choosePassage: string
  mentionHint: string
  people: string
  send: string
  cancel: string
  close: string
  sent: string
  failed: string
}

export const COMMENT_WORDS: Record<Locale, CommentWords> = { en, fr, es, ar }
