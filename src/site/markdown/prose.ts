import type { Block, ListItem, Prose } from '../rich-text/blocks'
import type { Locale } from '../../vocabulary/locales'
import { fill } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { Picture } from '../views/picture'
import { inlines, plain, target, words } from './inline'

/** What is put together of a document, with an empty line between each; what is not there is left out. */
export const blocks = (parts: (string | undefined | false)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n')

/** A heading and what stands under it; nothing where that is nothing. */
export const section = (heading: string, text: string | undefined | false): string =>
  text ? `## ${heading}\n\n${text}` : ''

/** Rich text; in another language than the page's it stands in an element that says so. */
export function prose({ blocks: content, lang, dir }: Prose, locale: Locale, origin: string) {
  const text = blocks(content.map((each) => block(each, locale, origin)))
  return lang ? `<div lang="${lang}" dir="${dir ?? 'ltr'}">\n\n${text}\n\n</div>` : text
}

function block(of: Block, locale: Locale, origin: string): string {
  switch (of.kind) {
    case 'paragraph':
      return inlines(of.children, origin)
    case 'quote':
      return indented(inlines(of.children, origin), '> ', '> ')
    case 'heading':
      return `${'#'.repeat(of.level)} ${inlines(of.children, origin).replace(/\\\n/g, ' ')}`
    case 'list':
      return of.items
        .map((item, index) =>
          listItem(item, of.ordered ? `${String(of.start + index)}. ` : '- ', locale, origin),
        )
        .join('\n')
    case 'rule':
      return '---'
    case 'picture':
      return picture(of.picture, locale, origin)
  }
}

function listItem(item: ListItem, sign: string, locale: Locale, origin: string): string {
  const inner = [
    inlines(item.children, origin),
    ...item.blocks.map((each) => block(each, locale, origin)),
  ]
  return indented(inner.filter(Boolean).join('\n'), sign, ' '.repeat(sign.length))
}

/** Lines with one sign before the first and another before the rest. */
export const indented = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n')

/** A picture with its caption, its credit and its licence. */
export function picture(
  { src, alt, caption, credit, licence }: Picture,
  locale: Locale,
  origin: string,
): string {
  const phrases = wordsOf(locale)
  const about = [
    caption && words(caption),
    credit && plain(fill(phrases.credit, { credit })),
    licence && plain(fill(phrases.licence, { licence })),
  ].filter(Boolean)
  return blocks([`![${plain(alt.text)}](${target(src, origin)})`, about.join(' · ')])
}
