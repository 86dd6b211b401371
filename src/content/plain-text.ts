import type { RichText, RichTextNode } from './rich-text'

/** The words of a rich text, a space between blocks. */
export const plainText = (value: RichText): string =>
  textOf(value.root.children ?? [])
    .replace(/\s+/g, ' ')
    .trim()

function textOf(nodes: RichTextNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.text ?? ''
      if (!('children' in node)) return ' '
      return /^(link|autolink)$/.test(node.type)
        ? textOf(node.children ?? [])
        : `${textOf(node.children ?? [])} `
    })
    .join('')
}
