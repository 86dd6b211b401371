import type { Locale } from '../vocabulary/locales'

/** The forms of a counted phrase, by CLDR plural category; `{count}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Arabic pages use Western digits, as official documents across the Arab world do side by side with Latin script. */
const INTL_TAGS: Record<Locale, string> = { en: 'en-GB', fr: 'fr', es: 'es', ar: 'ar-u-nu-latn' }

const ISO_DATE = /^\d{4}(-\d{2}){0,2}(T|$)/

const PRECISIONS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/** Intl's objects take long to make and are asked for thousands of times: each is made once. */
function once<T>(
  make: (tag: string, precision: number) => T,
): (locale: Locale, precision?: number) => T {
  const made = new Map<string, T>()
  return (locale, precision = 0) => {
    const key = `${locale}${precision}`
    const known = made.get(key) ?? make(INTL_TAGS[locale], precision)
    made.set(key, known)
    return known
  }
}

const pluralRules = once((tag) => new Intl.PluralRules(tag))
const numberFormat = once((tag) => new Intl.NumberFormat(tag))
const listFormat = once((tag) => new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' }))
const segmenter = once((tag) => new Intl.Segmenter(tag, { granularity: 'sentence' }))
const languageNames = once((tag) => new Intl.DisplayNames(tag, { type: 'language' }))
const dateFormat = once(
  (tag, precision) =>
    new Intl.DateTimeFormat(tag, {
      ...PRECISIONS[precision],
      calendar: 'gregory',
      timeZone: 'UTC',
    }),
)

/** Puts values in place of the `{names}` of a phrase. */
export const fill = (phrase: string, values: Record<string, string>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** A counted phrase in the plural form that the number takes in the language. */
export function counted(locale: Locale, forms: Plural, count: number): string {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other
  return fill(form, { count: formatNumber(locale, count) })
}

export const formatNumber = (locale: Locale, value: number): string =>
  numberFormat(locale).format(value)

/**
 * A partial ISO date or an instant as a reader of the language writes it, at the precision it has:
 * `1923-09-07`, `1986-10` and `1986` give a day, a month and a year. Instants are shown in UTC.
 */
export function formatDate(locale: Locale, value: string): string {
  const date = new Date(ISO_DATE.test(value) ? value : Number.NaN)
  if (Number.isNaN(date.getTime())) return value
  const precision = Math.min(value.split('-').length, PRECISIONS.length) - 1
  return written(locale, dateFormat(locale, precision), date)
}

/** What Intl says, but for the first of a month in French: that is "1er octobre", and "1 octobre" in its data. */
function written(locale: Locale, format: Intl.DateTimeFormat, date: Date): string {
  if (locale !== 'fr') return format.format(date)
  const parts = format.formatToParts(date)
  const isMonthNamed = parts.some(({ type, value }) => type === 'month' && /\p{L}/u.test(value))
  return parts
    .map(({ type, value }) => (isMonthNamed && type === 'day' && value === '1' ? '1er' : value))
    .join('')
}

/** An instant with its time of day, in the given time zone or else that of whoever runs this. */
export const formatInstant = (locale: Locale, instant: Date | string, timeZone?: string): string =>
  written(
    locale,
    new Intl.DateTimeFormat(INTL_TAGS[locale], {
      calendar: 'gregory',
      dateStyle: 'medium',
      timeStyle: 'short',
      ...(timeZone === undefined ? {} : { timeZone }),
    }),
    new Date(instant),
  )

/** The time of day of an instant, in the given time zone. */
export const formatTime = (locale: Locale, instant: Date | string, timeZone: string): string =>
  new Intl.DateTimeFormat(INTL_TAGS[locale], { timeStyle: 'short', timeZone }).format(
    new Date(instant),
  )

/** What a language is called in another one. */
export const formatLanguage = (locale: Locale, language: Locale): string =>
  languageNames(locale).of(language) ?? language

/** Joins the items of an enumeration: “a, b and c”. */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  listFormat(locale).format(items)

/** The sentences of a text, with the space that follows each. */
export const sentencesIn = (locale: Locale, text: string): string[] =>
  [...segmenter(locale).segment(text)].map(({ segment }) => segment)

/** Orders words as a dictionary of the language does. */
export const collatorOf = once(
  (tag) => new Intl.Collator(tag, { sensitivity: 'base', numeric: true }),
)

const UNITS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** The largest unit that a span of milliseconds fills, and how many of it; less than a minute counts as none. */
function inUnits(span: number): [count: number, unit: (typeof UNITS)[number][0]] {
  const [unit, length] = UNITS.find(([, each]) => Math.abs(span) >= each) ?? UNITS[4]
  return [Math.trunc(span / length), unit]
}

const relativeFormat = once((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))

/** How far an instant lies from another, in words: "3 days ago", "yesterday", "in 2 hours". */
export function formatAge(locale: Locale, instant: Date, now: Date): string {
  const [count, unit] = inUnits(instant.getTime() - now.getTime())
  return relativeFormat(locale).format(count, unit)
}

/** A span of milliseconds in its largest unit: "3 days", "20 minutes". */
export function formatDuration(locale: Locale, span: number): string {
  const [count, unit] = inUnits(span)
  return new Intl.NumberFormat(INTL_TAGS[locale], {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(count)
}

/** A calendar day or month of an instant in a time zone, as asked for by Intl's options. */
export const formatInZone = (
  locale: Locale,
  instant: Date,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string =>
  written(
    locale,
    new Intl.DateTimeFormat(INTL_TAGS[locale], { calendar: 'gregory', timeZone, ...options }),
    instant,
  )
