import { cityIn } from './city-name'
import { membershipClaims } from './find-membership'
import type { UnparsedLine } from './parsed-profile'
import { readPartialDate } from './partial-date'
import { firstHeading, type Piece, type PieceOf } from './piece'
import type { ReadDocument } from './parse'
import type { ReadingContext } from './reading-context'
import { regionNamed } from './region-names'
import { collapse } from './source-line'

/** Why a text went nowhere. */
export const UNPARSED_REASONS = [
  /** Day and month could be read either way round. */
  'ambiguousDate',
  /** The value of a label that cannot be one. */
  'unreadableFact',
  /** The text says two things that cannot both be true. */
  'contradiction',
  /** A sentence that contradicts a label. */
  'outweighed',
  /** It names a country that the document is not about. */
  'otherCountry',
  /** Behind a value that was read. */
  'rest',
  /** What pages put around their text. */
  'furniture',
  'beforeSections',
  'unknown',
] as const
export type UnparsedReason = (typeof UNPARSED_REASONS)[number]

export type ExplainedLine = UnparsedLine & { reason: UnparsedReason }

/** What of a document went nowhere, each with the reason. */
export function explainUnparsed(
  { profile, pieces }: ReadDocument,
  { today }: Pick<ReadingContext, 'today'>,
): ExplainedLine[] {
  const heading = pieces[firstHeading(pieces)]?.line.number ?? Infinity
  const claims = membershipClaims(pieces, {
    iso2: profile.country?.iso2,
    locale: profile.locale,
    today,
  })
  const reasonOf = ({ line, text }: UnparsedLine): UnparsedReason => {
    const piece = pieces.find((each) => holds(each, line))
    if (piece?.kind === 'fact') return factReason(piece, text)
    if (piece?.kind === 'title' || piece?.kind === 'heading') return 'otherCountry'
    if (piece?.kind === 'debris') return 'furniture'
    if (claims.some((claim) => claim.line === line && claim.text === text))
      return profile.memberSince === undefined ? 'contradiction' : 'outweighed'
    return line < heading ? 'beforeSections' : 'unknown'
  }
  const factReason = (piece: PieceOf<'fact'>, text: string): UnparsedReason => {
    const { fact, value } = piece
    if (fact === 'country') return 'otherCountry'
    const isWhole = text === collapse(piece.line.text) || text === value
    if (fact === 'memberSince') {
      if (!isWhole) return 'rest'
      if (readPartialDate(value, today, profile.locale)) return 'contradiction'
      // Where day and month stand the other way round, the same figures are a date.
      return readPartialDate(value, today, 'fr') ? 'ambiguousDate' : 'unreadableFact'
    }
    const isReadable = fact === 'region' ? regionNamed(value) : cityIn(value)
    if (!isReadable) return 'unreadableFact'
    return isWhole ? 'contradiction' : 'rest'
  }
  return profile.unparsed.map((found) => ({ ...found, reason: reasonOf(found) }))
}

const holds = (piece: Piece, line: number): boolean =>
  piece.line.number === line || (piece.kind === 'fact' && piece.valueLine === line)
