import type { Locale } from '../vocabulary/locales'
import { collatorOf } from './format'

/** Lists whose order is kept: all of a site with two hundred countries and forty crime areas in four languages. */
const MOST_KEPT = 1_000

/** A shorter list is sorted in less time than it takes to find. */
const SHORTEST_KEPT = 12

const kept = new Map<string, readonly number[]>()

/**
 * The places of texts in the order of a dictionary of the language, texts that count as equal as they were. Orders are kept:
 * the names in a list rarely change, and comparing as a dictionary does takes long.
 */
export function orderOf(locale: Locale, texts: readonly string[]): readonly number[] {
  if (texts.length < SHORTEST_KEPT) return sorted(locale, texts)
  const key = `${locale}\n${texts.join('\n')}`
  const order = kept.get(key) ?? sorted(locale, texts)
  // The one that was used longest ago is the first to go.
  kept.delete(key)
  kept.set(key, order)
  for (const [oldest] of kept) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return order
}

function sorted(locale: Locale, texts: readonly string[]): number[] {
  const { compare } = collatorOf(locale)
  return texts.map((_, index) => index).sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''))
}
