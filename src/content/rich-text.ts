/**
 * Rich text as Lexical's editor state: the subset that our editor can produce. Unknown node types may
 * appear in old content; readers show their children and drop what they do not know.
 */
export interface RichText {
  root: RichTextElement
}

export interface RichTextElement {
  type: string
  children?: RichTextNode[]
  direction?: 'ltr' | 'rtl' | null
  format?: string | number
  indent?: number
  version?: number
  /** `heading` (h2–h4) and `list` (ul, ol). */
  tag?: string
  listType?: 'bullet' | 'number' | 'check'
  start?: number
  value?: unknown
  /** `link` and `autolink`: where to. */
  fields?: {
    linkType?: 'custom' | 'internal'
    url?: string
    newTab?: boolean
    doc?: { relationTo: string; value: string } | null
  }
  /** `upload`. */
  relationTo?: string
}

export interface RichTextLeaf {
  type: 'text' | 'linebreak' | 'tab'
  text?: string
  /** Bit mask: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript. */
  format?: number
  version?: number
}

export type RichTextNode = RichTextElement | RichTextLeaf
