import type { MediaContent } from '../../content/profiles'
import type { RichText, RichTextElement, RichTextNode } from '../../content/rich-text'
import { HeadingLevels } from '../../site/rich-text/heading-levels'
import { linkable } from '../../site/rich-text/web-address'
import type { Locale } from '../../vocabulary/locales'
import { isProfileCollection } from '../../vocabulary/profiles'
import { mediaPath } from '../../content/media-path'

/** The tags of Lexical's text formats by their bits, outermost first. */
const MARKS: [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

const INNER = 'liaison:'

/**
 * A rich text as HTML. A link to one of our documents names it by id, because whether it is public is known when somebody
 * reads: {@link resolveLinks} decides then.
 *
 * @param locale the language of the text, for the alternative texts of its pictures
 */
export function htmlOf(
  value: RichText,
  media: Record<string, MediaContent>,
  locale: Locale,
): string {
  const levels = new HeadingLevels()

  const all = (nodes: RichTextNode[] = []): string => nodes.map(one).join('')

  const one = (node: RichTextNode): string => {
    if (node.type === 'linebreak') return '<br>'
    if (node.type === 'tab') return '\t'
    if ('text' in node) return marked(escaped(node.text ?? ''), node.format ?? 0)
    return element(node)
  }

  const element = (node: RichTextElement): string => {
    switch (node.type) {
      case 'paragraph':
        return wrapped('p', all(node.children))
      case 'quote':
        return wrapped('blockquote', all(node.children))
      case 'heading':
        return wrapped(`h${String(levels.next(node.tag))}`, all(node.children))
      case 'list':
        return wrapped(
          node.tag === 'ol' || node.listType === 'number' ? 'ol' : 'ul',
          all(node.children),
        )
      case 'listitem':
        return wrapped('li', all(node.children))
      case 'horizontalrule':
        return '<hr>'
      case 'upload':
        return typeof node.value === 'string' ? picture(media[node.value], locale) : ''
      case 'link':
      case 'autolink':
        return link(node, all(node.children))
      default:
        return all(node.children)
    }
  }

  return all(value.root.children)
}

/**
 * Gives links to our documents the addresses of their pages, and takes the link off where the document is not public.
 *
 * @param pageOf the page of a live document; undefined for any other
 */
export const resolveLinks = (
  html: string,
  pageOf: (collection: string, id: string) => string | undefined,
): string =>
  html.replace(
    /<a href="liaison:([a-z-]+)\/([\w-]+)">(.*?)<\/a>/gs,
    (_, collection: string, id: string, inside: string) => {
      const page = pageOf(collection, id)
      return page ? `<a href="${escaped(page)}">${inside}</a>` : inside
    },
  )

function link({ fields }: RichTextElement, inside: string): string {
  if (fields?.linkType === 'internal') {
    const { relationTo, value } = fields.doc ?? {}
    return isProfileCollection(relationTo) && value !== undefined && /^[\w-]+$/.test(value)
      ? `<a href="${INNER}${relationTo}/${value}">${inside}</a>`
      : inside
  }
  const href = linkable(fields?.url)
  return href ? `<a href="${escaped(href)}">${inside}</a>` : inside
}

function picture(media: MediaContent | undefined, locale: Locale): string {
  if (!media) return ''
  const { original, alt } = media
  const text = escaped(alt[locale] ?? alt.en ?? '')
  return `<img src="${mediaPath(original)}" alt="${text}" width="${String(original.width)}" height="${String(original.height)}">`
}

const wrapped = (tag: string, inside: string): string =>
  inside.trim() === '' ? '' : `<${tag}>${inside}</${tag}>`

const marked = (text: string, format: number): string =>
  MARKS.filter(([bit]) => (format & bit) !== 0).reduceRight(
    (inside, [, tag]) => `<${tag}>${inside}</${tag}>`,
    text,
  )

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
