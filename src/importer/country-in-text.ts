import { countryNamed } from '../vocabulary/country-names'
import type { NamedCountry } from '../vocabulary/country-names'

/** A country's name as found inside a text. */
export interface CountryMention {
  iso2: string
  /** As the text writes it, without an article in front. */
  name: string
  /** Index behind the name. */
  end: number
}

const LONGEST_NAME = 60
/** "Guatemala City" and "Luxembourg-Ville" are cities. */
const CITY_BEHIND = /^[\s-](?:City|CITY|Ville|VILLE)(?!\p{L})/u
const ARTICLE = /^(?:the|la|les?|los?|las|el|l['’])(?:\s+|(?<=['’]))/
const DANGLING =
  /(?:^|[\s'’])(?:the|of|and|la|les?|los?|las|el|de|du|des|del|et|y|e|en|in|au|aux|a|à|d|l)$|[\s,(]$/i

/**
 * The country whose name starts at an index, the longest that ends where a word can end: before a space or
 * punctuation, or where the next text is stuck to it ("BelarusBelarus is", "BELARUSBelarus", "بلجيكايقع").
 */
export function countryAt(text: string, start: number): CountryMention | undefined {
  const limit = Math.min(text.length, start + LONGEST_NAME)
  for (let end = limit; end > start + 1; end -= 1) {
    if (!canEnd(text, end)) continue
    const written = text.slice(start, end)
    if (DANGLING.test(written) || !/(?:[\p{L}\p{M})]|\b\p{L}\.)$/u.test(written)) continue
    const country = countryNamed(written)
    if (country && !CITY_BEHIND.test(text.slice(end)))
      return {
        iso2: country.iso2,
        name: withoutArticle(written).replace(/^(?:THE|LES|LOS|LAS) /, ''),
        end,
      }
  }
  return undefined
}

/** Whether a word, or a word with another one stuck to it, can end here. */
export function canEnd(text: string, end: number): boolean {
  const before = text.charAt(end - 1)
  const after = text.charAt(end)
  if (!/\p{L}/u.test(after)) return true
  if (/\p{Script=Arabic}/u.test(after)) return /\p{Script=Arabic}/u.test(before)
  return isStuck(text, end) || !/[\p{L}\p{N}]/u.test(before)
}

/** Whether a new word starts here without a space before it: "crimeHow", "BELARUSLaw", "1923How". */
export function isStuck(text: string, index: number): boolean {
  const around = text.slice(Math.max(0, index - 1), index + 2)
  return /^[\p{Ll}\p{N})\]»”"’.!?:;%]\p{Lu}/u.test(around) || /^\p{Lu}\p{Lu}\p{Ll}/u.test(around)
}

/** The first country named inside a heading or a title. */
export function countryWithin(text: string): CountryMention | undefined {
  for (const word of text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    const found = countryAt(text, word.index)
    if (found && /^[\p{Lu}\p{Script=Arabic}]/u.test(found.name)) return found
  }
  return undefined
}

/** A name without the lower-case article that a sentence puts before it; "The Gambia" keeps its own. */
export const withoutArticle = (name: string): string => name.trim().replace(ARTICLE, '')

/** The same country by its codes: "BE", "BEL". */
export const isCodeOf = (text: string, country: NamedCountry): boolean =>
  text === country.iso2 || text === country.iso3
