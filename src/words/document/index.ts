import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import type { InputNeed, Transition } from '../../workflow/table'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the page of a document says about its way to the public. */
export interface DocumentWords {
  heading: string
  /** On the form of a document that is not saved yet. */
  saveFirst: string
  /** Names the edition that is live: its `{number}` and `{date}`. */
  edition: string
  seeLive: string
  flagged: string
  scheduled: string
  scheduleFailed: string
  sentBack: string
  next: string
  /** What the document waits for. */
  steps: Record<'submit' | 'approve' | 'publish' | 'confirm' | 'restore', string>
  nothingNext: string
  /** Where the time that is set brings it. */
  byItself: string
  whoCan: string
  andMore: Plural
  nobodyCan: string
  otherSteps: string
  notNow: string
  /** What a form asks, by what the transition needs. */
  questions: Record<Exclude<InputNeed, 'expected-version' | 'scheduled-for'>, string>
  /** What becomes of the answer. */
  hints: Record<Exclude<InputNeed, 'expected-version' | 'scheduled-for'>, string>
  /** Where there is no answer, in English at least. */
  missing: Record<Exclude<InputNeed, 'expected-version' | 'scheduled-for'>, string>
  inOtherLanguages: string
  when: string
  /** What is wrong with the time that was chosen. */
  times: Record<'missing' | 'invalid' | 'past' | 'skipped', string>
  savesFirst: string
  /** What the second click says, where it should say more than the first. */
  confirm: Partial<Record<Transition, string>>
  cancel: string
  done: string
  noAnswer: string
  signedOut: string
  /** Above a form that cannot be changed. */
  readOnly: string
  frozen: Record<'in-review' | 'approved', string>
  unfreezeFirst: string
  toWorkflow: string
}

export const DOCUMENT_WORDS: Record<Locale, DocumentWords> = { en, fr, es, ar }
