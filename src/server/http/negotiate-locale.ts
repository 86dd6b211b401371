import { DEFAULT_LOCALE, isLocale, type Locale } from '../../vocabulary/locales'

/**
 * The site's language that a reader likes best, from an `Accept-Language` header. A region counts as its language (`fr-BE` as `fr`);
 * of languages liked equally the first one wins; `*` stands for the default. Source: RFC 9110, 12.5.4.
 */
export function negotiateLocale(header: string | undefined): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map(parseWish)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { language } of wishes) {
    if (language === '*') return DEFAULT_LOCALE
    if (isLocale(language)) return language
  }
  return DEFAULT_LOCALE
}

function parseWish(text: string): { language: string; weight: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return { language: range.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 }
}
