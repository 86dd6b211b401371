import type { RichText, RichTextNode } from './rich-text'

/** The words of a rich text, a space between blocks. */
export const plainText = (value: RichText): string =>
  textOf(value.root.children ?? [])
    .replace(/\s+/g, ' ')
    .trim()

/** A paragraph, a heading or an item of a list: words that begin on a line of their own. */
export interface TextBlock {
  text: string
  /** Whether it is an item of a list. */
  isItem: boolean
}

/** The words of a rich text by the blocks that they stand in; blocks without words are left out. */
export function textBlocks(value: RichText): TextBlock[] {
  const blocksUnder = (node: { type: string; children?: RichTextNode[] }): TextBlock[] => {
    const children = node.children ?? []
    const own = plainText({
      root: { type: 'root', children: children.filter((each) => !isBlock(each)) },
    })
    return [
      ...(own ? [{ text: own, isItem: node.type === 'listitem' }] : []),
      ...children.filter(isBlock).flatMap(blocksUnder),
    ]
  }
  return blocksUnder(value.root)
}

const isLink = ({ type }: RichTextNode): boolean => /^(link|autolink)$/.test(type)

const isBlock = (node: RichTextNode): boolean => 'children' in node && !isLink(node)

function textOf(nodes: RichTextNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.text ?? ''
      if (!('children' in node)) return ' '
      return isLink(node) ? textOf(node.children ?? []) : `${textOf(node.children ?? [])} `
    })
    .join('')
}
