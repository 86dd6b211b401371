import { bulletsOf } from './bullet'
import type { ParsedBlock } from './parsed-profile'
import { collapse } from './source-line'

/** Paragraphs and lists as a text that a person can edit: a blank line between blocks, `- ` or `1. ` before items. */
export const blocksToText = (blocks: readonly ParsedBlock[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.items
            .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`)
            .join('\n'),
    )
    .join('\n\n')

/**
 * The paragraphs and lists of a text that a person has edited. Lines without a blank line between them are one paragraph;
 * a line with a bullet or a number is an item.
 */
export function textToBlocks(text: string): ParsedBlock[] {
  const blocks: ParsedBlock[] = []
  let isOpen = false
  const lines = text.split(/\r?\n/).map(collapse)
  const bullets = bulletsOf(lines)
  for (const [index, line] of lines.entries()) {
    const last = isOpen ? blocks.at(-1) : undefined
    const item = bullets[index]
    isOpen = line !== ''
    if (!isOpen) continue
    if (item && last?.kind === 'list' && last.ordered === item.ordered) last.items.push(item.text)
    else if (item) blocks.push({ kind: 'list', ordered: item.ordered, items: [item.text] })
    else if (last?.kind === 'paragraph') last.text += ` ${line}`
    else if (last) last.items.push(`${last.items.pop() ?? ''} ${line}`)
    else blocks.push({ kind: 'paragraph', text: line })
  }
  return blocks
}
