import { countriesByKey, nameKey } from './country-names'
import type { NamedCountry } from './country-names'
import { editDistance } from './edit-distance'

const MOST = 3

/**
 * The countries with a name, in any of the four languages, that differs from this one by a slip or two of the
 * pen, the nearest first: Belarus for "Belaruss". For proposing them: a name that is only near is none.
 */
export function countriesLike(text: string): NamedCountry[] {
  const key = nameKey(text)
  const limit = slipsIn(key)
  const nearest = new Map<string, { country: NamedCountry; distance: number }>()
  for (const [name, country] of countriesByKey()) {
    if (Math.abs(name.length - key.length) > limit) continue
    const distance = editDistance(key, name)
    const known = nearest.get(country.iso2)?.distance ?? Infinity
    if (distance <= limit && distance < known) nearest.set(country.iso2, { country, distance })
  }
  return [...nearest.values()]
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ country }) => country)
}

/** How many slips a word of this length may have; in a short one, each makes another word. */
const slipsIn = ({ length }: string): number => {
  if (length < 4) return 0
  if (length < 8) return 1
  return length < 12 ? 2 : 3
}
