import { cleanItem, cleanItems, withInlineLists } from './inline-list'
import { joinLines } from './join-lines'
import type { Segment } from './join-lines'
import type { ParsedBlock } from './parsed-profile'
import { collapse } from './source-line'
import type { SourceLine } from './source-line'

/**
 * The paragraphs and lists of a section.
 *
 * @param width at which the document is wrapped, see {@link joinLines}
 */
export function buildBlocks(lines: SourceLine[], width: number): ParsedBlock[] {
  const blocks: ParsedBlock[] = []
  for (let index = 0; index < lines.length;) {
    const start = index
    const kind = lines[start]?.kind
    const items = kind === 'item' || kind === 'row' ? kind : undefined
    while (index < lines.length && belongs(lines, index, items)) index += 1
    const run = lines.slice(start, index)
    blocks.push(...(items ? itemList(run) : textBlocks(joinLines(run, width))))
  }
  return blocks
}

/** Whether a line goes on the list, or the text, before it. */
function belongs(lines: SourceLine[], index: number, items: 'item' | 'row' | undefined): boolean {
  const line = lines[index]
  if (!line) return false
  if (!items) return line.kind !== 'item' && line.kind !== 'row'
  if (line.kind === items) return true
  if (line.kind === 'blank')
    return lines.slice(index).find(({ kind }) => kind !== 'blank')?.kind === items
  return line.kind === 'text' && lines[index - 1]?.kind !== 'blank' && /^\p{Ll}/u.test(line.text)
}

function itemList(lines: SourceLine[]): ParsedBlock[] {
  const items: string[] = []
  for (const line of lines) {
    if (line.kind === 'item') items.push(collapse(line.text))
    else if (line.kind === 'row') items.push((line.cells ?? []).filter(Boolean).join(' – '))
    else if (line.kind === 'text') items.push(`${items.pop() ?? ''} ${collapse(line.text)}`.trim())
  }
  const ordered = lines[0]?.ordered ?? false
  return [{ kind: 'list', ordered, items: cleanItems(items) }]
}

function textBlocks(segments: Segment[]): ParsedBlock[] {
  const blocks: ParsedBlock[] = []
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index]
    if (!segment) continue
    const introduces = /:$/.test(segment.text)
    const listStart = introduces ? index + 1 : index
    const count = countItems(segments.slice(listStart), introduces)
    if (introduces || count === 0) blocks.push(...withInlineLists(segment.text))
    if (count === 0) continue
    const items = segments.slice(listStart, listStart + count).map(({ text }) => cleanItem(text))
    blocks.push({ kind: 'list', ordered: false, items: items.filter(Boolean) })
    index = listStart + count - 1
  }
  return blocks
}

/** How many segments from the first on are the lines of one list; 0 when they are none. */
function countItems(segments: Segment[], introduced: boolean): number {
  let count = 0
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1]
    // A list does not go on behind a blank line, unless blank lines stand between all of its items.
    if (before && segment.apart && !before.apart) break
    const role = roleInList(segment.text, before?.text ?? '')
    if (role === 'none') break
    count += 1
    if (role === 'last') break
  }
  const items = segments.slice(0, count)
  const isPunctuated = items.some(({ text }) => SEPARATED.test(text))
  if (introduced || isPunctuated) return count >= 2 ? count : 0
  return count >= 3 && items.every(({ text }) => text.length <= 60) ? count : 0
}

const SEPARATED = /[;؛,،](?:\s*(?:and|et|y|و))?$/i

function roleInList(text: string, before: string): 'item' | 'last' | 'none' {
  const item = text.replace(SEPARATED, '')
  if (item.length > 200 || /[;؛]\s*\S/.test(item)) return 'none'
  if (item !== text) return 'item'
  if (!/[.:!?؟]$/.test(text)) return text.length <= 90 ? 'item' : 'none'
  const closes = /\.$/.test(text) && text.length <= 120 && !/[.!?]\s/.test(text)
  return closes && SEPARATED.test(before) ? 'last' : 'none'
}
