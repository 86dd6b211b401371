const STRUCK_OUT = new Set(['DEL', 'S', 'STRIKE'])
const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]*line-through|mso-hide\s*:\s*all|mso-element\s*:\s*comment)/i
/** What Word writes of a comment: its mark in the text, and the comment itself. */
const COMMENT = /(?:^|\s)(?:MsoCommentReference|MsoComAnchor|MsoComTxt)(?:\s|$)/i

/** Whether an element is hidden from readers, struck out, or a comment; a page may be hidden as a whole until it is loaded. */
export const isHidden = (element: Element): boolean =>
  element.nodeName.toUpperCase() !== 'BODY' &&
  (STRUCK_OUT.has(element.nodeName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    HIDING.test(element.getAttribute('style') ?? '') ||
    COMMENT.test(element.getAttribute('class') ?? ''))
