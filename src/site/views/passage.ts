import { plainText } from '../../content/plain-text'
import type { ProfileContents } from '../../content/profiles'
import { DEFAULT_LOCALE, type Locale, type Localized } from '../../vocabulary/locales'
import { tokensOf } from '../search/fold'
import { matches } from '../search/snippet'
import type { PageContext, Text } from './context'

type Country = ProfileContents['countries']

/** Characters of a passage; what is longer is cut at a word. */
const LONGEST = 320

/**
 * The first sentence of a country's profile that names something by one of its names, in the page's language where the
 * profile has one.
 *
 * @param names of what is looked for, in every language
 */
export function passageAbout(
  context: PageContext,
  country: Country,
  names: Localized<string[]>,
): Text | undefined {
  for (const section of [country.crimeOverview, country.interpolRole, country.lawEnforcement]) {
    const locale = section?.[context.locale] ? context.locale : DEFAULT_LOCALE
    const text = section?.[locale]
    const sentence = text && sentenceNaming(plainText(text), locale, names[locale] ?? [])
    if (sentence) return context.text({ [locale]: shortened(sentence) })
  }
  return undefined
}

function sentenceNaming(text: string, locale: Locale, names: string[]): string | undefined {
  const sought = names.map((name) => tokensOf(name).map(({ folded }) => folded))
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)
  for (const { segment } of sentences)
    if (sought.some((words) => hasPhrase(segment, words))) return segment.trim()
  return undefined
}

/** Whether words stand in a text one after the other, each as it is or with an ending. */
function hasPhrase(text: string, words: string[]): boolean {
  if (words.length === 0) return false
  const tokens = tokensOf(text)
  return tokens.some((_, from) =>
    words.every((word, index) => {
      const token = tokens[from + index]
      return token !== undefined && matches(token, word)
    }),
  )
}

const shortened = (sentence: string): string =>
  sentence.length <= LONGEST
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`
