import type { RichText, RichTextElement, RichTextLeaf } from '../../content/rich-text'
import { directionOf, LOCALES, type Locale, type Localized } from '../../vocabulary/locales'

/** A paragraph, or the items of a bulleted list. */
export type Block = string | readonly string[]

/** Rich text in every language for which blocks are given. */
export function localizedRichText(blocks: Localized<readonly Block[]>): Localized<RichText> {
  const result: Localized<RichText> = {}
  for (const locale of LOCALES) {
    const inLocale = blocks[locale]
    if (inLocale) result[locale] = richText(locale, inLocale)
  }
  return result
}

/** The Lexical editor state of paragraphs and bulleted lists, in the writing direction of the language. */
export function richText(locale: Locale, blocks: readonly Block[]): RichText {
  const direction = directionOf(locale)

  const element = <T extends Partial<RichTextElement>>(own: T) => ({
    version: 1,
    format: '',
    indent: 0,
    direction,
    ...own,
  })
  const paragraph = (content: string) =>
    element({ type: 'paragraph', textFormat: 0, textStyle: '', children: [leaf(content)] })
  const item = (content: string, index: number) =>
    element({ type: 'listitem', value: index + 1, children: [leaf(content)] })
  const list = (items: readonly string[]) =>
    element({ type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: items.map(item) })

  return {
    root: element({
      type: 'root',
      children: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : list(block))),
    }),
  }
}

const leaf = (text: string): RichTextLeaf & { detail: 0; mode: 'normal'; style: '' } => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
