import type { Ordinal } from './bullet'

/** One line of the source, or what was cut out of one, with what its markup says about it. */
export interface SourceLine {
  /** 1-based line in the source. */
  number: number
  /** Without markup; inner runs of spaces are kept, because they may separate a label from its value. */
  text: string
  kind:
    | 'blank'
    | 'text'
    | 'heading'
    | 'item'
    /** A row of a table. */
    | 'row'
    /** A rule or a page break between parts of the text. */
    | 'separator'
    /** Navigation, captions and the like, by their markup. */
    | 'aside'
  /** Of a heading: 1 to 6. */
  level?: number
  /** Of an item: whether its list is numbered. */
  ordered?: boolean
  /** Of an item with a number in its text: what that can be. */
  ordinals?: Ordinal[]
  /** Of a row. */
  cells?: string[]
  /** Of a row: names the columns. */
  header?: boolean
}

export const blankLine = (number: number): SourceLine => ({ number, text: '', kind: 'blank' })

/** The text with single spaces. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()
