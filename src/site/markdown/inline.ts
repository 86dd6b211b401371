import type { Inline, Mark } from '../rich-text/blocks'
import type { Text } from '../views/context'
import type { Link } from '../views/links'
import { absoluteAddress } from '../page-document'

/*
 * CommonMark: https://spec.commonmark.org. Words in another language than the page's stand in an HTML element that says
 * which, as the specification allows.
 */

/** Words that mean nothing but themselves, wherever in a line they stand. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*)([-+=])/, '$1\\$2')

/** Words of an edition, marked where they are in another language. */
export const words = ({ text, lang, dir }: Text): string =>
  lang ? `<span lang="${lang}" dir="${dir ?? 'ltr'}">${plain(text)}</span>` : plain(text)

/** Where a link leads, as it stands between the parentheses. */
export const target = (href: string, origin: string): string => {
  const address = absoluteAddress(href, origin)
  return /[\s()<>]/.test(address)
    ? `<${address.replace(/[<>\s]/g, (sign) => encodeURIComponent(sign))}>`
    : address
}

/** The name of a document, linked where it has a page. */
export const nameLink = ({ label, href }: Link, origin: string): string =>
  href ? `[${words(label)}](${target(href, origin)})` : words(label)

const SIGNS: Record<Mark, [open: string, close: string]> = {
  strong: ['**', '**'],
  em: ['*', '*'],
  s: ['~~', '~~'],
  u: ['<u>', '</u>'],
  code: ['<code>', '</code>'],
  sub: ['<sub>', '</sub>'],
  sup: ['<sup>', '</sup>'],
}

/** Running text with its marks, links and line breaks. */
export const inlines = (children: Inline[], origin: string): string =>
  children.map((child) => inline(child, origin)).join('')

function inline(child: Inline, origin: string): string {
  switch (child.kind) {
    case 'break':
      return '\\\n'
    case 'link':
      return `[${inlines(child.children, origin)}](${target(child.href, origin)})`
    case 'text':
      return marked(child.text, child.marks)
  }
}

/** Signs of emphasis count only next to a word: the spaces around it stay outside of them. */
function marked(text: string, marks: Mark[]): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (core === '') return plain(text)
  const content = marks.reduceRight((inner, mark) => {
    const [open, close] = SIGNS[mark]
    return `${open}${inner}${close}`
  }, plain(core))
  return `${plain(before)}${content}${plain(after)}`
}
