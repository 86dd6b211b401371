import type { RichText, RichTextNode } from '../content/rich-text'
import { DEFAULT_LOCALE, isLocale, type Locale } from '../vocabulary/locales'

/** The running text of a field in one language, and where each block of it begins. */
export interface FieldText {
  text: string
  /** Offsets of the blocks of a rich text; one block for plain text. */
  blocks: number[]
}

/**
 * What stands in a field of a content that holds all languages.
 *
 * @param path such as `tagline` or `keyFacts.0.label`
 * @returns the value, or undefined where the path leads nowhere
 */
export function valueAt(content: unknown, path: string): unknown {
  let value = content
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  return value
}

/** The words of a value in one language; empty for values that are no text. */
export function textOf(value: unknown, locale: Locale | null): FieldText {
  if (typeof value === 'string') return { text: value, blocks: [0] }
  if (isRichText(value)) return richTextOf(value)
  return isLocalized(value)
    ? textOf(value[locale ?? DEFAULT_LOCALE], null)
    : { text: '', blocks: [] }
}

/** The words of a row of a list in one language, by which it is recognized after rows have moved. */
export function wordsOf(value: unknown, locale: Locale | null): string {
  const { text } = textOf(value, locale)
  if (text) return text
  if (typeof value !== 'object' || value === null || isLocalized(value)) return ''
  return Object.values(value)
    .map((each) => wordsOf(each, locale))
    .filter(Boolean)
    .join(' ')
}

function richTextOf({ root }: RichText): FieldText {
  let text = ''
  const blocks: number[] = []
  for (const block of root.children ?? []) {
    if (blocks.length > 0) text += '\n'
    blocks.push(text.length)
    text += textOfNode(block)
  }
  return { text, blocks }
}

function textOfNode(node: RichTextNode): string {
  if ('text' in node) return node.text ?? ''
  if (!('children' in node)) return ' '
  return (node.children ?? [])
    .map((child) => textOfNode(child) + (child.type === 'listitem' ? '\n' : ''))
    .join('')
}

const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'root' in value

const isLocalized = (value: unknown): value is Partial<Record<Locale, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every(isLocale)
