import { findPassage } from '../../comments/anchor'
import type { Thread } from '../../comments/answer'
import { commentMark } from './comment-mark'

/** The name of the highlight in the style sheet. */
const HIGHLIGHT = 'liaison-comment'

/**
 * Shows in the form's rich text which words a thread is about, without touching the text. Takes away what was shown
 * before; browsers without the CSS Custom Highlight API show nothing.
 */
export function highlightPassage({ place }: Thread): void {
  clearHighlight()
  if (!('highlights' in CSS) || place.field === null || !place.passage) return
  const field = document.getElementById(commentMark(place.field))?.closest('.field-type')
  const editor = field?.querySelector('[data-lexical-editor]')
  const range = editor && rangeOf(editor, place.passage)
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
}

/** Shows no words any more. */
export function clearHighlight(): void {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT)
}

/** Where a passage stands in an editor: its words, next to where they stand in the text that is stored. */
function rangeOf(
  editor: Element,
  { text, start, end }: NonNullable<Thread['place']['passage']>,
): Range | null {
  const nodes = textNodesIn(editor)
  const whole = nodes.map(({ data }) => data).join('')
  const found = findPassage(whole, { quote: text, prefix: '', suffix: '' }, { start, end })
  if (!found) return null
  const from = positionAt(nodes, found.start)
  const to = positionAt(nodes, found.end)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

function textNodesIn(editor: Element): Text[] {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}

/** The node in which an offset into all of them lies, and where in it. */
function positionAt(nodes: readonly Text[], offset: number): [Text, number] | null {
  let before = 0
  for (const node of nodes) {
    if (offset <= before + node.length) return [node, offset - before]
    before += node.length
  }
  return null
}
