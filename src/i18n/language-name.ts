import type { Locale } from '../vocabulary/locales'

/** What a language is called in another: `fr` is "French" in English and "français" in French. */
export const languageName = (inLocale: Locale, locale: Locale): string =>
  new Intl.DisplayNames([inLocale], { type: 'language' }).of(locale) ?? locale
