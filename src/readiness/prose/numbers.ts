import { withWesternDigits } from '../../vocabulary/digits'
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

/** Words of larger numbers, folded: a small one before or behind them is a part of theirs. */
const LARGER: Record<Locale, string> = {
  en: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million',
  fr: 'vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|millions?',
  es: 'veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\\p{L}+ient[oa]s|mil|millon(?:es)?',
  ar: 'ميه|مايه|الف|الاف|مليون',
}

/** What stands between two numbers: "thirty and two", "two or three", "2 to 4". */
const BETWEEN: Record<Locale, string> = {
  en: 'and|or|to',
  fr: 'et|ou|a',
  es: 'y|e|o|u|a',
  ar: 'و|او|الي',
}

const DIGIT = '[\\d\\u0660-\\u0669]'
const HYPHEN = '[-\\u2010-\\u2013/]'
/** Between thousands, or before the parts of one. */
const POINT = "[.,'\\u066b\\u066c]"

/**
 * A part of a regular expression that matches a small number, in digits or words, in folded text. It does not match a part of
 * a larger number, nor of a range: "twenty-one", "3 000", "treinta y dos", "two or three".
 */
export function numberPattern(locale: Locale): string {
  const word = `(?:${[...WORDS[locale]].reverse().join('|')})${locale === 'ar' ? 'ه?' : ''}`
  const larger = `(?:${LARGER[locale]})`
  const between = ` (?:${BETWEEN[locale]}) `
  return [
    `(?<!\\p{L}|${DIGIT}|${HYPHEN}|[.,]|${DIGIT}${POINT})`,
    `(?<!(?<!\\p{L})(?:${larger}(?: |${between})|(?:${word}|${DIGIT}+)${between}))`,
    `(?!(?<=${DIGIT} )${DIGIT})`,
    `(${DIGIT}{1,3}|${word})`,
    `(?!\\p{L}|${DIGIT}|(?: |${POINT})${DIGIT}|${HYPHEN}[\\p{L}\\d]|(?: |${between})${larger}(?!\\p{L}))`,
  ].join('')
}

/** The number that {@link numberPattern} matched. */
export function numberIn(locale: Locale, matched: string): number {
  const digits = withWesternDigits(matched)
  if (/^\d+$/.test(digits)) return Number(digits)
  const known = WORDS[locale]
  return known.includes(matched) ? known.indexOf(matched) : known.indexOf(matched.replace(/ه$/, ''))
}
