import type { ValueShape } from '../content/profile-fields'
import type { Locale } from '../vocabulary/locales'
import type { Aligned } from './align'

/** How something stands in the later content against the earlier one. */
export type Change = 'same' | 'added' | 'removed' | 'changed'

/** What a passage looks like: bits of Lexical's text format, and where it links to. */
export interface Style {
  /** Bit mask: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript. */
  format: number
  link?: Link
}

/** A web address, or a document of ours; `newTab` only when it is set. */
export type Link = ({ url: string } | { to: string; id: string }) & { newTab?: true }

/** A passage that is in one of two texts, or in both of them. */
export interface Passage {
  text: string
  in: 'before' | 'after' | 'both'
  /** As it looks now; as it looked, when it is gone. */
  style?: Style
  /** As it looked before, when it is in both and looks otherwise now. */
  was?: Style
}

/** The kind of a block, without its words. */
export type BlockKind =
  | { kind: 'paragraph' | 'quote' | 'rule' }
  | { kind: 'heading'; level: string }
  /** `depth` counts from 0; `start` only where a numbered list does not start at 1. */
  | { kind: 'item'; ordered: boolean; depth: number; start?: number }
  | { kind: 'picture'; media: string }

/**
 * A paragraph, heading or list item. One that was moved stands twice: where it was (`moved-away`) and where
 * it is (`moved-here`, with what changed in it).
 */
export interface BlockComparison {
  place: Aligned<unknown>['place']
  change: Change
  before?: BlockKind
  after?: BlockKind
  passages: Passage[]
}

/** A row of an array; one that was moved stands twice, as a block does. */
export interface RowComparison {
  place: Aligned<unknown>['place']
  change: Change
  fields: FieldComparison[]
}

/** What can differ from language to language. */
export type LeafComparison =
  | { kind: 'text'; change: Change; passages: Passage[] }
  | { kind: 'rich-text'; change: Change; blocks: BlockComparison[] }
  | { kind: 'value'; change: Change; of: ValueShape; before?: Scalar; after?: Scalar }
  | { kind: 'list'; change: Change; of: ValueShape; items: Aligned<Scalar>[] }

export type Scalar = string | number | boolean

/** Ids of the pictures, whether the file is another one, and what is said of them. */
export interface ImageComparison {
  kind: 'image'
  change: Change
  before?: string
  after?: string
  fileChanged: boolean
  /** Alternative text, caption and so on; of the picture as a whole when it was added or removed. */
  fields: FieldComparison[]
}

export type ValueComparison =
  | LeafComparison
  | ImageComparison
  | { kind: 'localized'; change: Change; locales: Record<Locale, LeafComparison> }
  | { kind: 'group'; change: Change; fields: FieldComparison[] }
  | { kind: 'rows'; change: Change; rows: RowComparison[] }

/** One field of a document, a group or a row, whether it changed or not. */
export interface FieldComparison {
  name: string
  value: ValueComparison
}
