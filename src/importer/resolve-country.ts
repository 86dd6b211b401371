import { countryNamed } from '../vocabulary/country-names'
import { foldText } from '../vocabulary/fold'
import { firstHeading, standsAsTitle } from './piece'
import type { Piece, PieceOf } from './piece'
import { titleOf } from './title'
import { quietest, writtenOnce } from './writing'

/** A name for a country, as written, where the document gives it. */
interface Claim {
  iso2: string
  name: string
}

export type CountryDecision =
  | { country: Claim }
  /** The text says which country it is about, but none of that name is known. */
  | { unknown: string }
  /** The text says several different countries. */
  | { contradiction: Claim[] }
  /** The text does not say. */
  | { missing: true }

/**
 * The country that a document is about. Its title and its "Country:" fact win over a heading, and headings over the
 * sentence under the title; a sentence that mentions a country decides nothing.
 */
export function resolveCountry(pieces: Piece[]): CountryDecision {
  const headings = headingClaims(pieces)
  const titles = titleClaims(pieces, headings)
  const facts = factClaims(pieces)
  for (const claims of [[...titles, ...facts], headings, taglineClaims(pieces)]) {
    const first = claims[0]
    if (!first) continue
    const others = [
      ...claims.filter(({ iso2 }) => iso2 !== first.iso2),
      ...contradictingHeadings(first, headings),
    ]
    if (others.length > 0) return { contradiction: [first, ...others] }
    return {
      country: {
        iso2: first.iso2,
        name: quietest(first.name, namesOf(first.iso2, [...claims, ...headings]), pieces),
      },
    }
  }
  const unknown = unknownName(pieces)
  return unknown ? { unknown } : { missing: true }
}

/**
 * The headings, where several name other countries and none this one. A single one may be a slip; and a name may be short for
 * the country's: "Congo" in the Democratic Republic of the Congo.
 */
function contradictingHeadings({ iso2, name }: Claim, headings: Claim[]): Claim[] {
  const isOwn = (heading: Claim): boolean =>
    heading.iso2 === iso2 || foldText(name).includes(foldText(heading.name))
  return headings.length > 1 && !headings.some(isOwn) ? headings : []
}

const namesOf = (iso2: string, claims: Claim[]): string[] =>
  claims.flatMap((claim) => (claim.iso2 === iso2 ? [claim.name] : []))

/** The titles. Of several, those that the headings confirm, or else the first. */
function titleClaims(pieces: Piece[], headings: Claim[]): Claim[] {
  const heading = firstHeading(pieces)
  const titles = pieces.flatMap((piece, index) =>
    piece.kind === 'title' && standsAsTitle(pieces, index, heading) ? [piece.title] : [],
  )
  const confirmed = titles.filter(({ iso2 }) => headings.some((heading) => heading.iso2 === iso2))
  const chosen = confirmed[0] ?? titles[0]
  return titles.filter(({ iso2 }) => iso2 === chosen?.iso2)
}

const headingClaims = (pieces: Piece[]): Claim[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'heading' && piece.section?.country ? [piece.section.country] : [],
  )

const countryFacts = (pieces: Piece[]): PieceOf<'fact'>[] =>
  pieces.filter(
    (piece): piece is PieceOf<'fact'> => piece.kind === 'fact' && piece.fact === 'country',
  )

const factClaims = (pieces: Piece[]): Claim[] =>
  countryFacts(pieces).flatMap(({ value }) => {
    const title = titleOf(value)
    return title ? [title] : []
  })

function taglineClaims(pieces: Piece[]): Claim[] {
  const tagline = pieces.find(({ kind }) => kind === 'tagline')
  const country = tagline && countryInSentence(tagline.line.text)
  return country ? [country] : []
}

/** The country in a sentence, looked for word by word. */
export function countryInSentence(sentence: string): Claim | undefined {
  const words = sentence.replace(/[.!?؟]$/, '').split(/\s+/)
  for (let length = 6; length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = words.slice(start, start + length).join(' ')
      const country = /^[\p{Lu}\p{Script=Arabic}]/u.test(name) ? countryNamed(name) : undefined
      if (country) return { iso2: country.iso2, name }
    }
  return undefined
}

/** What stands where a country's name should: in the country fact, in a heading, or in the first line. */
function unknownName(pieces: Piece[]): string | undefined {
  const fact = countryFacts(pieces)[0]
  if (fact) return fact.value
  for (const piece of pieces)
    if (piece.kind === 'heading' && piece.section?.unknownCountry)
      return piece.section.unknownCountry
  const first = pieces.find(({ kind }) => kind === 'text' || kind === 'heading' || kind === 'fact')
  const isName =
    first &&
    (first.kind === 'text' || (first.kind === 'heading' && !first.section)) &&
    /^\p{Lu}[^.:;]{1,40}$|^\p{Script=Arabic}[^.:;]{1,40}$/u.test(first.line.text)
  return isName ? writtenOnce(first.line.text.trim()) : undefined
}
