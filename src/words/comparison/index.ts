import type { Change } from '../../comparison/comparison'
import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What a comparison of two contents says about them. */
export interface ComparisonWords {
  /** Beside a field, a row, a block. */
  changes: Record<Exclude<Change, 'same'>, string>
  movedAway: string
  movedHere: string
  /** Said before and after words by screen readers. */
  insertion: string
  deletion: string
  endOfInsertion: string
  endOfDeletion: string
  /** The two sides. */
  before: string
  after: string
  nothing: string
  /** What a block is. */
  blocks: {
    paragraph: string
    quote: string
    rule: string
    heading: string
    item: string
    numberedItem: string
    picture: string
  }
  formats: {
    bold: string
    italic: string
    strikethrough: string
    underline: string
    code: string
    subscript: string
    superscript: string
  }
  /** `{format}` is one of the formats. */
  formatAdded: string
  formatRemoved: string
  /** `{target}` is an address or the name of a document. */
  link: string
  linkAdded: string
  linkRemoved: string
  linkChanged: string
  newTab: string
  /** `{kind}` is what the block was. */
  blockWas: string
  yes: string
  no: string
  otherFile: string
  unknownDocument: string
  pictureParts: {
    alt: string
    caption: string
    credit: string
    licence: string
    focalX: string
    focalY: string
  }
  /** Nothing that a reader sees differs. */
  invisible: string
  noChanges: string
  unchangedFields: Plural
  unchangedRows: Plural
}

export const COMPARISON_WORDS: Record<Locale, ComparisonWords> = { en, fr, es, ar }
