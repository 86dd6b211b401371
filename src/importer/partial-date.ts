import { withWesternDigits } from '../vocabulary/digits'
import { foldInPlace } from '../vocabulary/fold'
import type { Locale } from '../vocabulary/locales'
import { monthNamed } from './month-names'

/** The year of the first International Criminal Police Congress: nobody joined before it. */
const FIRST_YEAR = 1914

export interface ReadDate {
  /** `1923-09-07`, `1986-10` or `1986`. */
  date: string
  /** What follows the date and says something else, such as "(founding member)". */
  rest: string
}

const NOISE =
  /^(?:(?:since|on|in|the|le|la|el|en|du|de|del|depuis|desde|منذ|في|عام|سنه|يوم|بتاريخ|dia|annee|year|ano|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b|(?:منذ|في|عام|سنه|يوم|بتاريخ|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد)(?=\s))[\s,،]*/

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|e|\.?(?:ere?|ᵉʳ|[ºª°])|\s(?:er|ᵉʳ)(?!\p{L}))?(?: day)?\.?`
const WORD = String.raw`[\p{L}_]+`
/** One name, or two of the same month: "أيلول/سبتمبر", "أيلول (سبتمبر)". */
const MONTH = String.raw`(${WORD}(?:\s?\/\s?${WORD}|\s?\(${WORD}\))?)\.?`
/** "of the Common Era", as a whole or not at all. */
const ERA = String.raw`(?:م|ميلاديه?|للميلاد)(?!\p{L})`
const YEAR = String.raw`(\d{4})(?!\d)(?:\s*${ERA}|(?!\s*${ERA}))`
const LINK = String.raw`[\s,،.\-/]*(?:(?:of|de|del|من|du)\s+)?(?:(?:ano|ل?عام|ل?سنه)\s+)?`

const FORMS: [RegExp, (parts: string[], locale: Locale) => (number | undefined)[]][] = [
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t[\d:.]+(?:z|[+-][\d:]+)?)?(?!\d)/,
    ([y, , m, d]) => [num(y), num(m), num(d)],
  ],
  [/^(\d{4})[-/](\d{1,2})(?![\d\-/.]*\d)/, ([y, m]) => [num(y), num(m)]],
  [new RegExp(String.raw`^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?${YEAR}`, 'u'), numericDate],
  [new RegExp(String.raw`^(\d{1,2})[-/]${YEAR}`, 'u'), ([m, y]) => [num(y), num(m)]],
  [form(DAY, MONTH, YEAR), ([d, m, y]) => [num(y), month(m), num(d)]],
  [form(MONTH, DAY, YEAR), ([m, d, y]) => [num(y), month(m), num(d)]],
  [form(YEAR, MONTH, String.raw`(\d{1,2})(?!\d)`), ([y, m, d]) => [num(y), month(m), num(d)]],
  [form(MONTH, YEAR), ([m, y]) => [num(y), month(m)]],
  [form(YEAR, MONTH + '$'), ([y, m]) => [num(y), month(m)]],
  [new RegExp(`^${YEAR}`, 'u'), ([y]) => [num(y)]],
]

function form(...parts: string[]): RegExp {
  return new RegExp(`^${parts.join(LINK)}`, 'u')
}

const num = (digits: string | undefined): number => Number(digits)

function month(names: string | undefined): number | undefined {
  const [first, ...others] = (names?.match(new RegExp(WORD, 'gu')) ?? []).map(monthNamed)
  return others.every((other) => other === first) ? first : undefined
}

/**
 * Day and month in figures. With full stops between them, or in a language other than English, the day comes first;
 * otherwise 07/09 is one thing here and another there, and only the one possible reading is taken.
 */
function numericDate([a, separator, b, year]: string[], locale: Locale): (number | undefined)[] {
  const dayFirst = [num(year), num(b), num(a)]
  if (num(b) > 12 && num(a) <= 12) return [num(year), num(a), num(b)]
  const isTold = separator === '.' || locale !== 'en' || num(a) > 12 || a === b
  return isTold ? dayFirst : [undefined]
}

/**
 * Reads a date in any of the four languages, as precise as it is written. Undefined for what is not a
 * date, is not in the calendar, lies before 1914 or after `today`, is ambiguous, or is only an approximation.
 *
 * @param locale the language of the text around it
 */
export function readPartialDate(
  text: string,
  today: Date,
  locale: Locale = 'en',
): ReadDate | undefined {
  const folded = withWesternDigits(foldInPlace(text.trim())).replace(
    /(كانون|تشرين) (الثاني|الاول)/g,
    '$1_$2',
  )
  let body = folded.trim()
  for (let noise = NOISE.exec(body); noise; noise = NOISE.exec(body))
    body = body.slice(noise[0].length)
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(body)
    if (!match) continue
    const date = write(read(match.slice(1), locale), today)
    const end = text.trim().length - body.length + match[0].length
    const rest = text
      .trim()
      .slice(end)
      .replace(/^[\s.,;،]+/, '')
    return date && canFollow(body.slice(match[0].length)) ? { date, rest } : undefined
  }
  return undefined
}

/** A second number, a question mark or a doubt behind a date makes it uncertain. */
const canFollow = (rest: string): boolean =>
  /^[\s.,;،]*(?:$|[\s,;–—-]*\(|(?<=[,;])|[–—-]\s)/u.test(rest) &&
  !/[\d?]|^s\b|appro|estim|confirm|circa|unsure|uncertain|tbc|incertain|dudos/.test(rest)

function write(parts: (number | undefined)[], today: Date): string | undefined {
  if (parts.includes(undefined)) return undefined
  const [year = 0, month, day] = parts
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return undefined
  const date = [String(year), ...[month, day].flatMap(padded)].join('-')
  const limit = today.toISOString().slice(0, date.length)
  return year >= FIRST_YEAR && date <= limit ? date : undefined
}

const padded = (part: number | undefined): string[] =>
  part === undefined ? [] : [String(part).padStart(2, '0')]

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()
