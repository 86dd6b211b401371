import { CONTEXT_LENGTH, passageAt, type Passage } from '../../comments/anchor'

/** On the element that marks a field, with its path. */
export const FIELD_ATTRIBUTE = 'data-comments-field'

/** Which words are selected in a field of the form, or null. */
export function selectedPassage(page: Document): { field: string; passage: Passage } | null {
  const { activeElement } = page
  if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement)
    return fromInput(activeElement)
  return fromText(page)
}

function fromInput(
  input: HTMLInputElement | HTMLTextAreaElement,
): { field: string; passage: Passage } | null {
  const { selectionStart, selectionEnd, value } = input
  const field = fieldOf(input)
  if (field === undefined || selectionStart === null || selectionEnd === null) return null
  const passage = passageAt(value, selectionStart, selectionEnd)
  return passage.quote ? { field, passage } : null
}

function fromText(page: Document): { field: string; passage: Passage } | null {
  const selection = page.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const editor = elementOf(range.commonAncestorContainer)?.closest('[data-lexical-editor]')
  const field = editor && fieldOf(editor)
  const quote = selection.toString().trim()
  if (!editor || field === undefined || field === null || !quote) return null
  return {
    field,
    passage: {
      quote,
      prefix: wordsBetween(page, editor, 0, range.startContainer, range.startOffset).slice(
        -CONTEXT_LENGTH,
      ),
      suffix: wordsBetween(
        page,
        range.endContainer,
        range.endOffset,
        editor,
        editor.childNodes.length,
      ).slice(0, CONTEXT_LENGTH),
    },
  }
}

function wordsBetween(
  page: Document,
  from: Node,
  fromOffset: number,
  to: Node,
  toOffset: number,
): string {
  const range = page.createRange()
  range.setStart(from, fromOffset)
  range.setEnd(to, toOffset)
  return range.toString()
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement

/** The path of the innermost field that an element belongs to. */
function fieldOf(element: Element): string | undefined {
  for (
    let field = element.closest('.field-type');
    field;
    field = field.parentElement?.closest('.field-type') ?? null
  ) {
    const mark = field.querySelector(`[${FIELD_ATTRIBUTE}]`)
    if (mark?.closest('.field-type') === field)
      return mark.getAttribute(FIELD_ATTRIBUTE) ?? undefined
  }
  return undefined
}
