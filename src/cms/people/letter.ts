import { escapeHtml } from '../../mail/escape-html'
import { directionOf, isLocale, DEFAULT_LOCALE, type Locale } from '../../vocabulary/locales'

/** The text of a message: its paragraphs, and perhaps an address to open. */
export interface Letter {
  paragraphs: readonly string[]
  link?: string
}

/** A message as plain text and as HTML, in the direction of its language. */
export function composed(
  { paragraphs, link }: Letter,
  locale: Locale,
): { text: string; html: string } {
  const address = link === undefined ? [] : [link]
  const [first = '', ...rest] = paragraphs
  return {
    text: `${[first, ...address, ...rest].join('\n\n')}\n`,
    html: [
      `<div lang="${locale}" dir="${directionOf(locale)}">`,
      ...[first, ...rest].flatMap((paragraph, place) => [
        `<p>${escapeHtml(paragraph)}</p>`,
        ...(place === 0
          ? address.map((url) => `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`)
          : []),
      ]),
      '</div>',
    ].join('\n'),
  }
}

/** The language in which somebody is written to, from the one that his account names. */
export const writtenTo = (locale: unknown): Locale => (isLocale(locale) ? locale : DEFAULT_LOCALE)
