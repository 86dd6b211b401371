import type { RichText, RichTextElement, RichTextNode } from '../content/rich-text'
import type { BlockKind, Link, Style } from './comparison'
import type { Run } from './passages'

/** A paragraph, heading or list item with its words. Lists are their items, nested ones with their depth. */
export interface Block {
  kind: BlockKind
  runs: Run[]
}

const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** The blocks of a rich text in reading order. Of unknown nodes the children are taken. */
export const blocksOf = (value: RichText | undefined): Block[] =>
  blocksIn(value?.root.children ?? [])

function blocksIn(nodes: readonly RichTextNode[]): Block[] {
  const blocks: Block[] = []
  let loose: RichTextNode[] = []
  const endLoose = () => {
    blocks.push(...filled({ kind: 'paragraph' }, loose))
    loose = []
  }
  for (const node of nodes) {
    if (isInline(node)) {
      loose.push(node)
      continue
    }
    endLoose()
    blocks.push(...blockOf(node))
  }
  endLoose()
  return blocks
}

const isInline = (node: RichTextNode): boolean => INLINE.has(node.type)

function blockOf(node: RichTextElement): Block[] {
  const children = node.children ?? []
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return filled({ kind: node.type }, children)
    case 'heading':
      return filled({ kind: 'heading', level: node.tag ?? 'h2' }, children)
    case 'list':
      return itemsOf(node, 0)
    case 'horizontalrule':
      return [{ kind: { kind: 'rule' }, runs: [] }]
    case 'upload':
      return [{ kind: { kind: 'picture', media: idOf(node.value) }, runs: [] }]
    default:
      return blocksIn(children)
  }
}

function itemsOf(list: RichTextElement, depth: number): Block[] {
  const ordered = list.tag === 'ol' || list.listType === 'number'
  let start = ordered && list.start !== 1 ? list.start : undefined
  return (list.children ?? []).flatMap((item) => {
    const children = 'children' in item ? (item.children ?? []) : [item]
    const nested = children.filter(isList)
    const own = filled(
      { kind: 'item', ordered, depth, ...(start === undefined ? {} : { start }) },
      children.filter((child) => !isList(child)),
    )
    if (own.length > 0) start = undefined
    return [...own, ...nested.flatMap((inner) => itemsOf(inner, depth + 1))]
  })
}

const isList = (node: RichTextNode): node is RichTextElement => node.type === 'list'

/** A block of inline nodes, unless it has no words: nobody sees an empty paragraph. */
function filled(kind: BlockKind, nodes: readonly RichTextNode[]): Block[] {
  const runs = runsOf(nodes, undefined)
  return runs.some(({ text }) => text.trim() !== '') ? [{ kind, runs }] : []
}

function runsOf(nodes: readonly RichTextNode[], link: Link | undefined): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'linebreak') return [{ text: '\n' }]
    if (node.type === 'tab') return [{ text: '\t' }]
    if ('text' in node) return [runOf(node.text ?? '', node.format ?? 0, link)]
    const element = node as RichTextElement
    return runsOf(element.children ?? [], linkOf(element) ?? link)
  })
}

function runOf(text: string, format: number, link: Link | undefined): Run {
  const style: Style = { format, ...(link ? { link } : {}) }
  return format === 0 && !link ? { text } : { text, style }
}

function linkOf({ fields }: RichTextElement): Link | undefined {
  if (!fields) return undefined
  const tab = fields.newTab ? { newTab: true as const } : {}
  if (fields.linkType === 'internal')
    return fields.doc
      ? { to: fields.doc.relationTo, id: idOf(fields.doc.value), ...tab }
      : undefined
  return fields.url ? { url: fields.url, ...tab } : undefined
}

/** A relation names its document by id, or holds it when it was read with its relations. */
function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}
