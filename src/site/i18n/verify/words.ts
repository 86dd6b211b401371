import type { VerifyOutcome } from '../../views/verify'

/** What the site says where a visitor finds out whether a file was published here. */
export interface VerifyWords {
  title: string
  summary: string
  /** The link on pages, in the footer, and to the file of an edition. */
  link: string
  signedFile: string
  file: string
  /** `{size}` is what a file may have, in MB. */
  fileHint: string
  text: string
  textHint: string
  check: string
  privacy: string
  /** By what it turned out to be: the answer, and what that means. `{name}`, `{number}`, `{date}`, `{current}`. */
  outcomes: Record<VerifyOutcome['kind'], { answer: string; meaning: string }>
  toEdition: string
  toCurrent: string
  toNotice: string
  compare: string
  /** Which key it was signed with. */
  key: string
  howHeading: string
  how: string
  keys: string
}
