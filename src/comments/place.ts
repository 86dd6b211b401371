import type { Locale } from '../vocabulary/locales'
import { findPassage, type Passage } from './anchor'
import { textOf, valueAt, wordsOf } from './content-text'

/** What a comment was made on, as it stood then. */
export interface Anchor {
  /** Path of the field, such as `keyFacts.0.label`; null for the document as a whole. */
  field: string | null
  /** The language, where the field has one text for each. */
  locale: Locale | null
  /** The words of the row of a list that the field belongs to. */
  row: string | null
  passage: Passage | null
  /** The block of a rich text in which the passage stood. */
  block: number | null
}

/** Where that is now. `gone`: the row or the passage is not there any more. */
export interface Place {
  field: string | null
  state: 'there' | 'changed' | 'gone'
  /** The passage as it stands now, as offsets into the field's text, and its words. */
  passage: { start: number; end: number; text: string } | null
}

/** Finds the place of a comment in a content that may have been edited since. */
export function placeOf(anchor: Anchor, content: unknown): Place {
  if (anchor.field === null) return { field: null, state: 'there', passage: null }
  const field = rowFoundAgain(anchor.field, anchor, content)
  if (field === null) return { field: anchor.field, state: 'gone', passage: null }
  if (!anchor.passage) return { field, state: 'there', passage: null }
  const { text, blocks } = textOf(valueAt(content, field), anchor.locale)
  const found = findPassage(text, anchor.passage, {
    start: blocks[anchor.block ?? 0] ?? 0,
    end: blocks[(anchor.block ?? 0) + 1] ?? Infinity,
  })
  if (!found) return { field, state: 'gone', passage: null }
  const { how, start, end } = found
  return {
    field,
    state: how === 'exact' ? 'there' : 'changed',
    passage: { start, end, text: text.slice(start, end) },
  }
}

/** What identifies the row of a list that a field belongs to; null for a field outside of lists. */
export function rowWords(content: unknown, field: string, locale: Locale | null): string | null {
  const row = rowIn(field)
  return row && wordsOf(valueAt(content, `${row.list}.${row.index}`), locale).slice(0, ROW_LENGTH)
}

const ROW_LENGTH = 300

/** The path of a field in the row that was meant, wherever that row stands now. */
function rowFoundAgain(field: string, anchor: Anchor, content: unknown): string | null {
  const row = rowIn(field)
  if (!row) return field
  const list = valueAt(content, row.list)
  const rows = Array.isArray(list) ? (list as unknown[]) : []
  const likeness = rows.map((each, index) => ({
    index,
    shared: sharedWords(wordsOf(each, anchor.locale).slice(0, ROW_LENGTH), anchor.row ?? ''),
  }))
  // A row without words can only be told by where it stands.
  if (!anchor.row) return row.index < rows.length ? field : null
  const [best] = likeness.sort(
    (one, other) =>
      other.shared - one.shared ||
      Math.abs(one.index - row.index) - Math.abs(other.index - row.index),
  )
  return best && best.shared >= ENOUGH_SHARED ? `${row.list}.${best.index}${row.rest}` : null
}

/** A row that keeps this part of its words is still the same row. */
const ENOUGH_SHARED = 0.4

const rowIn = (field: string): { list: string; index: number; rest: string } | null => {
  const match = /^(.+?)\.(\d+)(\..+)?$/.exec(field)
  const [, list, index, rest] = match ?? []
  return list === undefined ? null : { list, index: Number(index), rest: rest ?? '' }
}

/** Which part of the words of both texts they have in common, 0 to 1. */
function sharedWords(one: string, other: string): number {
  const words = new Set(one.split(/\s+/).filter(Boolean))
  const others = new Set(other.split(/\s+/).filter(Boolean))
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / Math.max(words.size, others.size, 1)
}
