import type { Link, Passage } from '../comparison/comparison'
import { fill } from '../i18n/format'
import { addressOf, nameOf, type Reading } from './reading'

const FORMATS = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
] as const

/** Where a link leads, in words, and its address when it is safe to follow. */
export function linkTarget(link: Link, reading: Reading): { text: string; href?: string } {
  const inNewTab = link.newTab ? ` (${reading.words.newTab})` : ''
  if ('to' in link) {
    const text = `${nameOf(reading, link.to, link.id)}${inNewTab}`
    const href = addressOf(reading, link.to, link.id)
    return href ? { text, href } : { text }
  }
  const text = `${link.url}${inNewTab}`
  return /^(https?:|mailto:|tel:)/i.test(link.url) ? { text, href: link.url } : { text }
}

/** What cannot be seen in the text itself: how its looks changed, and where what is new or gone links to. */
export function notesOn({ in: where, style, was }: Passage, reading: Reading): string[] {
  const { words } = reading
  const target = style?.link && linkTarget(style.link, reading).text
  if (where !== 'both') return target ? [fill(words.link, { target })] : []
  if (!was) return []
  const before = was.link && linkTarget(was.link, reading).text
  const links =
    target === before
      ? []
      : target && before
        ? [fill(words.linkChanged, { target, before })]
        : [fill(target ? words.linkAdded : words.linkRemoved, { target: target ?? before ?? '' })]
  const format = style?.format ?? 0
  const formats = FORMATS.filter(([bit]) => (format & bit) !== (was.format & bit)).map(
    ([bit, name]) =>
      fill((format & bit) === 0 ? words.formatRemoved : words.formatAdded, {
        format: words.formats[name],
      }),
  )
  return [...links, ...formats]
}
