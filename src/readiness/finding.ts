import type { Locale } from '../vocabulary/locales'

/** Whether it keeps a document from being submitted, should be mended, or is good to know. */
export const SEVERITIES = ['blocking', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a finding says; the sentences are in `src/words/readiness`. */
export type Statement =
  | 'required'
  | 'invalid'
  | 'relation-gone'
  | 'alt-missing'
  | 'alt-untranslated'
  | 'link-gone'
  | 'link-not-public'
  | 'link-not-followed'
  | 'relation-not-public'
  | 'empty-field'
  | 'empty-heading'
  | 'no-bureau'
  | 'no-agencies'
  | 'web-link-broken'
  | 'web-links-unchecked'
  | 'web-links-off'
  | 'no-source'
  | 'never-verified'
  | 'review-due'
  | 'nothing-translated'
  | 'texts-untranslated'
  | 'translation-stale'
  | 'neighbours-differ'
  | 'membership-differs'
  | 'city-differs'
  | 'agencies-differ'

/** Something that a check has found. */
export interface Finding {
  severity: Severity
  says: Statement
  /** Where in the document; absent where it is about the document as a whole. */
  path?: string
  /** The language it is about, where it is about one. */
  locale?: Locale
  /** What the sentence names: `count` is counted, `date` an ISO date; the others are put in as they are. */
  params?: { count?: number; date?: string } & Record<string, string | number | undefined>
}
