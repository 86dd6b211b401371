import { countriesLike } from '../vocabulary/countries-like'
import type { CollectedSection } from './collect-sections'
import type { CountryDecision } from './resolve-country'

/** What a document was found to have. */
export interface Findings {
  sections: CollectedSection[]
  tagline: string | undefined
  /** How many of the fields that facts give could be read. */
  read: number
  /** How many facts there are, read or not. */
  facts: number
}

/** Why a document cannot be imported, and what to do about it; undefined where it can. */
export function refusalFor(decision: CountryDecision, findings: Findings): string | undefined {
  if (!isProfile(findings))
    return 'Nothing in this text looks like a country profile: no facts and none of the sections were found. Check that it is the right file.'
  if ('country' in decision) return undefined
  if ('unknown' in decision) return unknownCountry(decision.unknown)
  if ('contradiction' in decision) {
    const names = [
      ...new Map(decision.contradiction.map(({ iso2, name }) => [iso2, name])).values(),
    ]
    return `The text names several countries as its own (${names.join(', ')}). Write the one it is about in the first line, or split the file.`
  }
  return 'The text does not say which country it is about. Write the country’s name in the first line.'
}

const isProfile = ({ sections, tagline, read, facts }: Findings): boolean =>
  sections.some(({ field, blocks }) => field !== null && blocks.length > 0) ||
  read > 0 ||
  tagline !== undefined ||
  facts > 1

function unknownCountry(name: string): string {
  const near = countriesLike(name).map((country) => country.name)
  const proposal = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''
  return `“${name}” is not a country that is known here.${proposal} Check the spelling, or write the country’s name in the first line.`
}
