import { textBlocks } from '../../content/plain-text'
import type { RichText } from '../../content/rich-text'
import type { PartOf } from '../../editions/parts'
import { sentencesIn } from '../../i18n/format'
import { wordsOf } from '../../search/fold'
import { DEFAULT_LOCALE, type Locale, type Localized } from '../../vocabulary/locales'
import type { PageContext, Text } from './context'

type Country = PartOf<'quoted', 'countries'>['content']

/** Characters of a passage; what is longer is cut at a word. */
const LONGEST = 320

/** A text of an edition as it is searched; items of a list with the sentence that introduces it. Editions never change, so nothing is looked for twice in one of them. */
interface SearchedText {
  /** Each with its words, a space before every one: as strings of their own they would take ten times the memory. */
  sentences: { text: string; words: string }[]
  /** The first sentence that has one of some phrases, by {@link Phrases.key}. */
  found: Map<string, string | undefined>
}

/** The words of each name of a thing in one language. */
interface Phrases {
  key: string
  phrases: string[][]
}

/**
 * What finds the first sentence of a country's profile that names something by one of its names, in the page's language where
 * the profile has one.
 *
 * @param names of what is looked for, in every language; lists that nobody changes
 */
export function passageFinder(
  context: PageContext,
  names: Localized<string[]>,
): (country: Country) => Text | undefined {
  return ({ crimeOverview, interpolRole, lawEnforcement }) => {
    for (const section of [crimeOverview, interpolRole, lawEnforcement]) {
      const locale = section?.[context.locale] ? context.locale : DEFAULT_LOCALE
      const text = section?.[locale]
      const sentence = text && sentenceIn(text, locale, phrasesOf(names[locale]))
      if (sentence) return context.text({ [locale]: shortened(sentence) })
    }
    return undefined
  }
}

/** Of lists of names, as long as somebody has them. */
const known = new WeakMap<readonly string[], Phrases>()

function phrasesOf(names: readonly string[] = []): Phrases {
  const phrases = known.get(names) ?? readPhrases(names)
  known.set(names, phrases)
  return phrases
}

function readPhrases(names: readonly string[]): Phrases {
  const phrases = names.map(wordsOf).filter((phrase) => phrase.length > 0)
  return { key: phrases.map((phrase) => phrase.join(' ')).join('|'), phrases }
}

const searched = new WeakMap<RichText, SearchedText>()

function sentenceIn(text: RichText, locale: Locale, { key, phrases }: Phrases): string | undefined {
  const { sentences, found } = searched.get(text) ?? searchable(text, locale)
  if (!found.has(key))
    found.set(
      key,
      sentences.find(({ words }) => phrases.some((phrase) => hasPhrase(words, phrase)))?.text,
    )
  return found.get(key)
}

function searchable(text: RichText, locale: Locale): SearchedText {
  let introduction = ''
  const sentences = textBlocks(text).flatMap(({ text: block, isItem }) => {
    const inBlock = sentencesIn(locale, block).map((sentence) => sentence.trim())
    if (!isItem) introduction = inBlock.at(-1)?.endsWith(':') ? `${inBlock.at(-1) ?? ''} ` : ''
    return inBlock.map((sentence) => ({
      text: isItem ? introduction + sentence : sentence,
      words: wordsOf(sentence)
        .map((word) => ` ${word}`)
        .join(''),
    }))
  })
  const made = { sentences, found: new Map() }
  searched.set(text, made)
  return made
}

/** Whether words stand one after the other, each as it is or with an ending. */
function hasPhrase(sentence: string, phrase: string[]): boolean {
  if (!sentence.includes(` ${phrase[0] ?? ''}`)) return false
  const words = sentence.split(' ')
  return words.some((_, from) =>
    phrase.every((word, index) => words[from + index]?.startsWith(word)),
  )
}

const shortened = (sentence: string): string =>
  sentence.length <= LONGEST
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`
