import { foldText } from '../vocabulary/fold'
import type { Locale } from '../vocabulary/locales'

/** Words that are frequent in one of the languages and rare in the others, folded. */
const TELLING: Record<'en' | 'fr' | 'es', Set<string>> = {
  en: new Set(
    'the of and is are in to by with for which that as law enforcement country member since from has its crime'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le les des du et est sont dans par pour qui au aux avec sur une un criminalite depuis membre pays la lutte contre'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las del y es son en por para que con una un su delincuencia desde miembro pais la lucha contra al'.split(
      ' ',
    ),
  ),
}

/** The language of a text: by its script, and by its commonest words. English where nothing tells. */
export function detectLocale(text: string): Locale {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (arabic > latin * 0.5) return 'ar'
  const words = foldText(text).split(' ')
  const scores = (['en', 'fr', 'es'] as const).map((locale) => ({
    locale,
    score: words.filter((word) => TELLING[locale].has(word)).length,
  }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).locale
}
