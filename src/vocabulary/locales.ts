/** The four languages of every profile. English is the default: a field that is required is required in English. */
export const LOCALES = ['en', 'fr', 'es', 'ar'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'en'

/** A value per language. A missing language falls back to English when it is shown. */
export type Localized<T> = Partial<Record<Locale, T>>

export type Direction = 'ltr' | 'rtl'

/** What each language calls itself. */
export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
}

/** The writing direction of a language. */
export const directionOf = (locale: Locale): Direction => (locale === 'ar' ? 'rtl' : 'ltr')

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (LOCALES as readonly string[]).includes(value)

/** A text in English, or else in the first language that has it; undefined where none has. */
export const inAnyLanguage = (text: Localized<string>): string | undefined =>
  [DEFAULT_LOCALE, ...LOCALES].map((locale) => text[locale]).find(Boolean)
