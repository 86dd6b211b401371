import type { Plural } from '../../i18n/format'
import type { SectionName } from '../../reader-reports/sections'
import type { ReportAction, ReportState } from '../../reader-reports/states'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the panel says about the errors that readers report, in one language. */
export interface ReportWords {
  heading: string
  open: Plural
  /** Who sees what: nobody but the sender and the editors. */
  about: string
  sections: Record<SectionName, string>
  states: Record<ReportState, string>
  /** When and on which edition: `{time}`, `{number}`. */
  received: string
  times: Plural
  wrong: string
  right: string
  forgotten: string
  goToField: string
  actions: Record<ReportAction, string>
  /** On the form of a step: what follows from it. */
  effects: Record<ReportAction, string>
  reply: string
  replyOptional: string
  correctedIn: string
  /** `{title}`, `{number}`. */
  inEdition: string
  inNext: string
  told: string
  confirm: string
  cancel: string
  showClosed: Plural
  hideClosed: string
  replyMissing: string
  failed: string
}

export const REPORT_WORDS: Record<Locale, ReportWords> = { en, fr, es, ar }
