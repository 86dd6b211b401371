import { digestOf } from '../content/canonical'
import { isLocalized, leavesOf } from '../content/leaves'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'

/** A language that is translated into; English is the source. */
export type TargetLocale = Exclude<Locale, 'en'>

export const TARGET_LOCALES = LOCALES.filter(
  (locale): locale is TargetLocale => locale !== DEFAULT_LOCALE,
)

/** The translation of one text into one language, with the English beside it. */
export interface Translation {
  /** Where it stands, such as `keyFacts.0.label`. */
  path: string
  /** The same without the numbers of rows. */
  field: string
  locale: TargetLocale
  /** The English, and a digest of it; undefined and null where there is none. */
  source: unknown
  sourceHash: string | null
  /** Digest of the translation; null where it is missing. */
  hash: string | null
}

/** Every text of a content in each language that it is or could be translated into. */
export const translationsOf = (collection: ProfileCollection, content: object): Translation[] =>
  leavesOf(collection, content)
    .filter(isLocalized)
    .flatMap(({ path, field, value }) =>
      TARGET_LOCALES.map((locale) => ({
        path,
        field,
        locale,
        source: value[DEFAULT_LOCALE],
        sourceHash: hashOf(value[DEFAULT_LOCALE]),
        hash: hashOf(value[locale]),
      })),
    )

const hashOf = (text: unknown): string | null => (text === undefined ? null : digestOf(text))
