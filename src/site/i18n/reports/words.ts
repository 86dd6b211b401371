import type { FormProblem } from '../../../reader-reports/form'
import type { ReportState } from '../../../reader-reports/states'
import type { Plural } from '../../../i18n/format'

/** What the site says where a reader reports an error, and of what becomes of it. */
export interface ReportWords {
  /** The link at each section, and the one for the page as a whole. */
  link: string
  linkOfPage: string
  /** `{name}` is the page. */
  title: string
  titleOfPage: string
  wholePage: string
  description: string
  /** What the form is about: `{section}`, `{number}`, `{date}`. */
  about: string
  aboutOther: string
  wrong: string
  wrongHint: string
  right: string
  rightHint: string
  /** The field that people leave empty. */
  trap: string
  privacy: string
  send: string
  problemTitle: string
  problems: Record<FormProblem, string>
  /** The page on which the sender looks up what became of it. */
  statusTitle: string
  keepAddress: string
  reported: string
  section: string
  receivedOn: string
  state: string
  states: Record<ReportState, string>
  reply: string
  changed: string
  inEdition: string
  takeBack: string
  takeBackText: string
  takenBack: string
  /** On an edition. */
  corrects: Plural
}
