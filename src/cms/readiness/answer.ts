import type { CheckName } from '../../readiness/checks'
import type { Severity } from '../../readiness/finding'
import type { Locale } from '../../vocabulary/locales'

/** A finding as it is told, in the language of whoever asks. */
export interface ToldFinding {
  check: CheckName
  severity: Severity
  path?: string
  locale?: Locale
  /** What the form calls the field; absent where the finding is about the whole document. */
  label?: string
  message: string
}

/** What `GET /api/{collection}/{id}/readiness` answers. */
export interface ReadinessAnswer {
  version: string
  findings: ToldFinding[]
}
