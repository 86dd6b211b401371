import type { FieldShape, ValueShape } from '../content/profile-fields'
import type { RichText } from '../content/rich-text'
import type { Locale } from '../vocabulary/locales'
import { align } from './align'
import { compareBlocks } from './compare-rich-text'
import type { LeafComparison } from './comparison'
import { comparePassages } from './passages'
import { changeOf, said, scalarOf, scalarsIn } from './values'

/** Compares two values that hold no others: of a localized field, those of one language. */
export function compareLeaves(
  shape: Extract<FieldShape, { kind: 'rich-text' } | ValueShape>,
  locale: Locale,
  before: unknown,
  after: unknown,
): LeafComparison {
  const change = changeOf(before, after)
  if (shape.kind === 'rich-text') {
    const [earlier, later] = [said(before), said(after)] as (RichText | undefined)[]
    return { kind: 'rich-text', change, blocks: compareBlocks(locale, earlier, later) }
  }
  const { localized, many, ...of } = shape
  if (many) {
    const items = align(scalarsIn(before), scalarsIn(after), { names: [String] })
    return { kind: 'list', change, of, items }
  }
  if (of.kind !== 'text') return compareSingle(of, before, after)
  const [earlier, later] = [before, after].map((text) =>
    typeof text === 'string' && text !== '' ? [{ text }] : [],
  )
  return { kind: 'text', change, passages: comparePassages(locale, earlier ?? [], later ?? []) }
}

/** Compares two single values as a whole. */
export function compareSingle(of: ValueShape, before: unknown, after: unknown): LeafComparison {
  const [earlier, later] = [scalarOf(before), scalarOf(after)]
  return {
    kind: 'value',
    change: changeOf(earlier, later),
    of,
    ...(earlier === undefined ? {} : { before: earlier }),
    ...(later === undefined ? {} : { after: later }),
  }
}
