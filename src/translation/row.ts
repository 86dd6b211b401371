import type { LeafComparison } from '../comparison/comparison'

/** How a translation stands against its English. */
export type TranslationState = 'missing' | 'stale' | 'current'

/** One text on a translator's desk. */
export interface TranslationRow {
  path: string
  /** Where Payload's schema has it: `collection.countries.keyFacts.label`. */
  schemaPath: string
  /** What the form calls it. */
  label: string
  kind: 'text' | 'rich-text' | 'list'
  source: unknown
  /** The translation; undefined where it is missing. */
  value: unknown
  state: TranslationState
  /** What changed in the English since, where it is known. */
  changes: LeafComparison | undefined
}
