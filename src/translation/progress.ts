import type { ProfileCollection } from '../vocabulary/profiles'
import { isStale, originsOf, type Memory } from './memory'
import { TARGET_LOCALES, translationsOf, type TargetLocale } from './translations'

/** How far the translation of a document into one language is. */
export interface Progress {
  /** How many texts there are in English. */
  texts: number
  /** How many of them are there in the language, stale ones included. */
  translated: number
  /** Paths of the texts that are missing. */
  missing: string[]
  /** The texts of which the English has changed since, with the English as it was then, where it is known. */
  stale: { path: string; madeFrom: unknown }[]
}

/** How far a content is translated, by language. */
export function progressOf(
  collection: ProfileCollection,
  content: object,
  memory: Memory,
): Record<TargetLocale, Progress> {
  const all = translationsOf(collection, content).filter(({ sourceHash }) => sourceHash !== null)
  const of = (locale: TargetLocale): Progress => {
    const texts = all.filter((translation) => translation.locale === locale)
    const missing = texts.filter(({ hash }) => hash === null)
    return {
      texts: texts.length,
      translated: texts.length - missing.length,
      missing: missing.map(({ path }) => path),
      stale: texts
        .filter((translation) => isStale(memory, translation))
        .map((translation) => ({
          path: translation.path,
          madeFrom: originsOf(memory, translation).findLast(
            ({ sourceText }) => sourceText !== undefined,
          )?.sourceText,
        })),
    }
  }
  return Object.fromEntries(TARGET_LOCALES.map((locale) => [locale, of(locale)])) as Record<
    TargetLocale,
    Progress
  >
}

/** The share of texts that are translated, in whole percent; 100 where there is nothing to translate. */
export const percentOf = ({ texts, translated }: Pick<Progress, 'texts' | 'translated'>): number =>
  texts === 0 ? 100 : Math.floor((translated / texts) * 100)
