import { isLocalized, leavesOf, localesOf } from '../../content/leaves'
import { plainText } from '../../content/plain-text'
import type { CountryContent } from '../../content/profiles'
import type { RichText } from '../../content/rich-text'
import type { Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'

/** A text of a content in one language, as plain words. */
export interface Prose {
  path: string
  locale: Locale
  text: string
}

/** The texts of a content that state something: running text, single lines, and key facts as "label: value". */
export const proseOf = (collection: ProfileCollection, content: object): Prose[] => [
  ...leavesOf(collection, content).flatMap((leaf): Prose[] => {
    if (!isLocalized(leaf) || leaf.field.startsWith('keyFacts.')) return []
    return localesOf(leaf).flatMap((locale) => {
      const value = leaf.value[locale]
      const text = typeof value === 'string' ? value : null
      if (text === null && leaf.shape.kind !== 'rich-text') return []
      return [{ path: leaf.path, locale, text: text ?? plainText(value as RichText) }]
    })
  }),
  ...factsAsProse(content),
]

const factsAsProse = ({ keyFacts = [] }: CountryContent): Prose[] =>
  keyFacts.flatMap(({ label = {}, value = {} }, index) =>
    (Object.keys(value) as Locale[]).flatMap((locale) => {
      const name = label[locale] ?? label.en
      return name === undefined
        ? []
        : [{ path: `keyFacts.${index}.value`, locale, text: `${name}: ${value[locale] ?? ''}` }]
    }),
  )
