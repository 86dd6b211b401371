import { LOCALES, type Locale } from '../../vocabulary/locales'

/** The same value in every language: numbers and proper names that are not translated. */
export const inAllLocales = <T>(value: T): Record<Locale, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, value])) as Record<Locale, T>
