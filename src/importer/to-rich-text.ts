import type { RichText, RichTextElement, RichTextLeaf } from '../content/rich-text'
import { directionOf } from '../vocabulary/locales'
import type { Direction, Locale } from '../vocabulary/locales'
import type { ParsedBlock } from './parsed-profile'

/** Lexical keeps more on its nodes than our readers look at; an editor that opens the state expects it all. */
interface EditorText extends RichTextLeaf {
  detail: number
  mode: string
  style: string
}

interface EditorElement extends RichTextElement {
  textFormat?: number
  textStyle?: string
}

/** Paragraphs and lists as the editor state of a rich-text field. */
export function toRichText(blocks: ParsedBlock[], locale: Locale): RichText {
  const direction = directionOf(locale)
  return {
    root: {
      type: 'root',
      ...shared(direction),
      children: blocks.map((block) =>
        block.kind === 'paragraph' ? paragraph(block.text, direction) : list(block, direction),
      ),
    },
  }
}

const shared = (direction: Direction) =>
  ({ version: 1, format: '', indent: 0, direction }) satisfies Partial<RichTextElement>

const textNode = (text: string): EditorText => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const paragraph = (text: string, direction: Direction): EditorElement => ({
  type: 'paragraph',
  ...shared(direction),
  textFormat: 0,
  textStyle: '',
  children: [textNode(text)],
})

const list = (
  { ordered, items }: { ordered: boolean; items: string[] },
  direction: Direction,
): EditorElement => ({
  type: 'list',
  ...shared(direction),
  listType: ordered ? 'number' : 'bullet',
  tag: ordered ? 'ol' : 'ul',
  start: 1,
  children: items.map((item, index) => ({
    type: 'listitem',
    ...shared(direction),
    value: index + 1,
    children: [textNode(item)],
  })),
})
