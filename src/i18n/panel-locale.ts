import { DEFAULT_LOCALE, isLocale, type Locale } from '../vocabulary/locales'

/** The language in which somebody uses the panel, from Payload's `i18n` of the request or the hook. */
export const panelLocale = (i18n: { language: string }): Locale =>
  isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE
