import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Plural, Words } from './words'

const WORDS: Record<Locale, Words> = { en, fr, es, ar }

/** Arabic pages use Western digits, as official documents across the Arab world do side by side with Latin script. */
const INTL_TAGS: Record<Locale, string> = { en: 'en-GB', fr: 'fr', es: 'es', ar: 'ar-u-nu-latn' }

const ISO_DATE = /^\d{4}(-\d{2}){0,2}(T|$)/

const PRECISIONS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/** The words of the interface in one language. */
export const wordsOf = (locale: Locale): Words => WORDS[locale]

/** Puts values in place of the `{names}` of a phrase. */
export const fill = (phrase: string, values: Record<string, string>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** A counted phrase in the plural form that the number takes in the language. */
export function counted(locale: Locale, forms: Plural, count: number): string {
  const form = forms[new Intl.PluralRules(INTL_TAGS[locale]).select(count)] ?? forms.other
  return fill(form, { count: formatNumber(locale, count) })
}

export const formatNumber = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(INTL_TAGS[locale]).format(value)

/**
 * A partial ISO date or an instant as a reader of the language writes it, at the precision it has:
 * `1923-09-07`, `1986-10` and `1986` give a day, a month and a year. Instants are shown in UTC.
 */
export function formatDate(locale: Locale, value: string): string {
  const date = new Date(ISO_DATE.test(value) ? value : Number.NaN)
  if (Number.isNaN(date.getTime())) return value
  const precision = PRECISIONS[value.split('-').length - 1] ?? PRECISIONS[2]
  return new Intl.DateTimeFormat(INTL_TAGS[locale], {
    ...precision,
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(date)
}

/** Joins the items of an enumeration: “a, b and c”. */
export const formatList = (locale: Locale, items: string[]): string =>
  new Intl.ListFormat(INTL_TAGS[locale], { style: 'long', type: 'conjunction' }).format(items)

/** Orders words as a dictionary of the language does. */
export const collatorOf = (locale: Locale): Intl.Collator =>
  new Intl.Collator(INTL_TAGS[locale], { sensitivity: 'base', numeric: true })
