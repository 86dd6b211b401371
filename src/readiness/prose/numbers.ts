import type { Locale } from '../../vocabulary/locales'

/** Number words that profiles use for small counts, folded (`foldInPlace`), from zero on. */
const WORDS: Record<Locale, string[]> = {
  en: 'no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen'.split(
    '|',
  ),
  fr: 'aucun|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze'.split(
    '|',
  ),
  es: 'ningun|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince'.split(
    '|',
  ),
  // Counted things of either gender: with and without the ending that folding writes as "ه".
  ar: 'لا|واحد|اثنين|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر'.split('|'),
}

/** A part of a regular expression that matches a small number, in digits or words, in folded text. */
export const numberPattern = (locale: Locale): string =>
  `(\\d{1,3}|[\\u0660-\\u0669]{1,3}|(?:${[...WORDS[locale]].reverse().join('|')})${locale === 'ar' ? 'ه?' : ''})`

/** The number that {@link numberPattern} matched. */
export function numberIn(locale: Locale, matched: string): number {
  const digits = matched.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  if (/^\d+$/.test(digits)) return Number(digits)
  const known = WORDS[locale]
  return known.includes(matched) ? known.indexOf(matched) : known.indexOf(matched.replace(/ه$/, ''))
}
