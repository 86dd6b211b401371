import { plainText } from '../../content/plain-text'
import type { ProfileContents } from '../../content/profiles'
import type { RichText } from '../../content/rich-text'
import { sentencesIn } from '../../i18n/format'
import { DEFAULT_LOCALE, type Locale, type Localized } from '../../vocabulary/locales'
import { tokensOf } from '../search/fold'
import type { PageContext, Text } from './context'

type Country = ProfileContents['countries']

/** Characters of a passage; what is longer is cut at a word. */
const LONGEST = 320

/** A sentence with its words as the search compares them. */
interface Sentence {
  text: string
  words: string[]
}

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
    const sentence = text && sentenceNaming(sentencesOf(text, locale), names[locale] ?? [])
    if (sentence) return context.text({ [locale]: shortened(sentence) })
  }
  return undefined
}

function sentenceNaming(sentences: Sentence[], names: string[]): string | undefined {
  const phrases = names.map(wordsOf).filter((phrase) => phrase.length > 0)
  return sentences.find(({ words }) => phrases.some((phrase) => hasPhrase(words, phrase)))?.text
}

/** Whether words stand one after the other, each as it is or with an ending. */
const hasPhrase = (words: string[], phrase: string[]): boolean =>
  words.some((_, from) => phrase.every((word, index) => words[from + index]?.startsWith(word)))

const known = new WeakMap<RichText, Sentence[]>()

/** A text of an edition never changes, so it is divided once, and not for every page that may quote it. */
function sentencesOf(text: RichText, locale: Locale): Sentence[] {
  const found = known.get(text) ?? divided(plainText(text), locale)
  known.set(text, found)
  return found
}

const divided = (text: string, locale: Locale): Sentence[] =>
  sentencesIn(locale, text).map((sentence) => ({
    text: sentence.trim(),
    words: wordsOf(sentence),
  }))

const wordsOf = (text: string): string[] => tokensOf(text).map(({ folded }) => folded)

const shortened = (sentence: string): string =>
  sentence.length <= LONGEST
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`
