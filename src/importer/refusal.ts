import { countriesLike } from '../vocabulary/countries-like'
import type { Remark } from '../words/import/remark'
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
export function refusalFor(decision: CountryDecision, findings: Findings): Remark | undefined {
  if (!isProfile(findings)) return { code: 'noProfile' }
  if ('country' in decision) return undefined
  if ('unknown' in decision) return unknownCountry(decision.unknown)
  if ('contradiction' in decision) {
    const names = [
      ...new Map(decision.contradiction.map(({ iso2, name }) => [iso2, name])).values(),
    ]
    return { code: 'severalCountries', values: { names: names.join(', ') } }
  }
  return { code: 'noCountry' }
}

const isProfile = ({ sections, tagline, read, facts }: Findings): boolean =>
  sections.some(({ field, blocks }) => field !== null && blocks.length > 0) ||
  read > 0 ||
  tagline !== undefined ||
  facts > 1

const unknownCountry = (name: string): Remark => ({
  code: 'unknownCountry',
  values: { name },
  near: countriesLike(name).map((country) => country.name),
})
