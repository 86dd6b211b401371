import type { MediaContent } from '../../content/profiles'
import type { RichText, RichTextElement, RichTextNode } from '../../content/rich-text'
import type { Localized } from '../../vocabulary/locales'
import { isProfileCollection } from '../../vocabulary/profiles'
import type { PageContext } from '../views/context'
import { pageOfDocument } from '../views/links'
import { pictureOf } from '../views/picture'
import type { Block, Inline, ListItem, Mark, Prose } from './blocks'
import { HeadingLevels } from './heading-levels'
import { linkable } from './web-address'

const MARKS: [bit: number, mark: Mark][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** Rich text in the page's language, else English, ready to be shown; undefined when there is nothing in it. */
export function proseOf(
  context: PageContext,
  value: Localized<RichText> | undefined,
  media: Record<string, MediaContent>,
): Prose | undefined {
  const chosen = context.choose(value)
  if (!chosen) return undefined
  const blocks = new Resolver(context, media).blocks(chosen.value.root.children)
  return blocks.length > 0 ? { blocks, ...context.markOf(chosen.locale) } : undefined
}

class Resolver {
  readonly #levels = new HeadingLevels()

  constructor(
    readonly context: PageContext,
    readonly media: Record<string, MediaContent>,
  ) {}

  /** Runs of inline nodes among blocks become paragraphs, so that nothing stands outside of one. */
  blocks(nodes: RichTextNode[] = []): Block[] {
    const blocks: Block[] = []
    let run: RichTextNode[] = []
    const endRun = () => {
      blocks.push(...this.#filled('paragraph', run))
      run = []
    }
    for (const node of nodes) {
      if (INLINE.has(node.type)) {
        run.push(node)
        continue
      }
      endRun()
      blocks.push(...this.#block(node))
    }
    endRun()
    return blocks
  }

  #block(node: RichTextElement): Block[] {
    switch (node.type) {
      case 'paragraph':
      case 'quote':
        return this.#filled(node.type, node.children)
      case 'heading':
        return this.#heading(node)
      case 'list':
        return this.#list(node)
      case 'horizontalrule':
        return [{ kind: 'rule' }]
      case 'upload':
        return this.#picture(node)
      default:
        return this.blocks(node.children)
    }
  }

  #filled(kind: 'paragraph' | 'quote', nodes: RichTextNode[] | undefined): Block[] {
    const children = this.#inlines(nodes)
    return isBlank(children) ? [] : [{ kind, children }]
  }

  #heading(node: RichTextElement): Block[] {
    const children = this.#inlines(node.children)
    return isBlank(children)
      ? []
      : [{ kind: 'heading', level: this.#levels.next(node.tag), children }]
  }

  #list(node: RichTextElement): Block[] {
    const items: ListItem[] = []
    for (const child of node.children ?? []) {
      const item = this.#item(child)
      const above = items.at(-1)
      // Lexical puts a nested list into an item of its own; it belongs to the item above.
      if (above && isBlank(item.children)) above.blocks.push(...item.blocks)
      else if (!isBlank(item.children) || item.blocks.length > 0) items.push(item)
    }
    const ordered = node.tag === 'ol' || node.listType === 'number'
    return items.length > 0 ? [{ kind: 'list', ordered, start: node.start ?? 1, items }] : []
  }

  #item(node: RichTextNode): ListItem {
    const nodes = 'children' in node ? (node.children ?? []) : [node]
    const lists = nodes.filter(({ type }) => type === 'list')
    return {
      children: this.#inlines(nodes.filter(({ type }) => type !== 'list')),
      blocks: lists.flatMap((list) => this.#list(list as RichTextElement)),
    }
  }

  #picture(node: RichTextElement): Block[] {
    const media = this.media[idOf(node.value)]
    return media ? [{ kind: 'picture', picture: pictureOf(this.context, media) }] : []
  }

  #inlines(nodes: RichTextNode[] = []): Inline[] {
    return nodes.flatMap((node) => this.#inline(node))
  }

  #inline(node: RichTextNode): Inline[] {
    if (node.type === 'linebreak') return [{ kind: 'break' }]
    if (node.type === 'tab') return [{ kind: 'text', text: '\t', marks: [] }]
    if ('text' in node)
      return [{ kind: 'text', text: node.text ?? '', marks: marksOf(node.format) }]
    const element = node as RichTextElement
    const children = this.#inlines(element.children)
    const href = this.#target(element)
    return href && !isBlank(children) ? [{ kind: 'link', href, children }] : children
  }

  #target({ fields }: RichTextElement): string | undefined {
    if (fields?.linkType !== 'internal') return linkable(fields?.url)
    const collection = fields.doc?.relationTo
    if (!isProfileCollection(collection)) return undefined
    const edition = this.context.listed.live(collection, fields.doc?.value)
    const page = edition && pageOfDocument(this.context, edition)
    return page && this.context.pathTo(page)
  }
}

const isBlank = (children: Inline[]): boolean =>
  children.every((child) => child.kind === 'break' || (child.kind === 'text' && !child.text.trim()))

const marksOf = (format = 0): Mark[] =>
  MARKS.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)

/** An upload names its image by id, or holds it when the content was read with its relations. */
function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}
