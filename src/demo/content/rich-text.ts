import type { RichText } from '../../content/rich-text'
import { toRichText } from '../../importer/to-rich-text'
import { LOCALES, type Localized } from '../../vocabulary/locales'

/** A paragraph, or the items of a bulleted list. */
export type Block = string | readonly string[]

/** Rich text in every language for which blocks are given. */
export function localizedRichText(blocks: Localized<readonly Block[]>): Localized<RichText> {
  const result: Localized<RichText> = {}
  for (const locale of LOCALES) {
    const inLocale = blocks[locale]
    if (inLocale) result[locale] = toRichText(inLocale.map(parsed), locale)
  }
  return result
}

const parsed = (block: Block) =>
  typeof block === 'string'
    ? { kind: 'paragraph' as const, text: block }
    : { kind: 'list' as const, ordered: false, items: [...block] }
