import type { Locale } from '../vocabulary/locales'
import { foldWord } from './fold'

/** PostgreSQL's dictionary that takes the endings off the words of a language. All are part of every PostgreSQL since 12. */
export const STEMMERS: Record<Locale, string> = {
  en: 'english_stem',
  fr: 'french_stem',
  es: 'spanish_stem',
  ar: 'arabic_stem',
}

/** PostgreSQL has lists of words that say nothing for the other languages. */
const ARABIC_STOP_WORDS = new Set(
  'في من على إلى عن مع أو و هو هي هذا هذه ذلك تلك التي الذي ما لا كل بعد قبل بين ثم قد أن إن كان'
    .split(' ')
    .map(foldWord),
)

/** Whether a folded word says nothing by itself in Arabic. */
export const isArabicStopWord = (word: string): boolean => ARABIC_STOP_WORDS.has(word)

/**
 * The spellings of a word from which its stems are made. With the accents that it has, rules for endings apply that else do
 * not; without them, so that it does not matter whether somebody wrote them. The Arabic rules know endings by the article.
 */
export const spellingsOf = (locale: Locale, folded: string, written: string): string[] => [
  ...new Set([folded, written.toLowerCase(), ...(locale === 'ar' ? [`ال${folded}`] : [])]),
]
