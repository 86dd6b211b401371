import { wordsOf } from '../site/i18n/language'
import { LOCALES, type Locale } from '../vocabulary/locales'

/** Tables of the site's words that name the members of a classification. */
type Classification = 'regionNames' | 'prominences' | 'levels' | 'agencyFunctions' | 'contactKinds'

interface Option<T extends string> {
  label: Record<Locale, string>
  value: T
}

/** Select options for a classification, called what the site calls them, so that editors choose what visitors read. */
export const classified = <T extends string>(
  values: readonly T[],
  classification: Classification,
): Option<T>[] => named(values, (locale) => wordsOf(locale)[classification] as Record<T, string>)

/** Select options with a name in every language. */
export const named = <T extends string>(
  values: readonly T[],
  namesIn: (locale: Locale) => Record<T, string>,
): Option<T>[] =>
  values.map((value) => ({
    value,
    label: Object.fromEntries(
      LOCALES.map((locale) => [locale, capital(namesIn(locale)[value])]),
    ) as Record<Locale, string>,
  }))

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
