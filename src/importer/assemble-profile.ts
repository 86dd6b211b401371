import { titleOf } from './title'
import { quietest } from './writing'
import { collectSections } from './collect-sections'
import type { CollectedSection } from './collect-sections'
import { detectLocale } from './detect-locale'
import { findAgencies } from './find-agencies'
import { bureauCityIn, bureauHostIn } from './find-bureau'
import { findCrimeAreas } from './find-crime-areas'
import { membershipClaims } from './find-membership'
import type { ReadingContext } from './reading-context'
import { refusalFor } from './refusal'
import type { ParsedProfile, UnparsedLine } from './parsed-profile'
import { namedBy } from './piece'
import type { Piece, PieceOf } from './piece'
import { resolveCountry } from './resolve-country'
import { resolveFacts, unreadFact } from './resolve-facts'
import { collapse } from './source-line'

/** Puts together what one document says. */
export function assembleProfile(
  pieces: Piece[],
  part: number,
  { today, matchAreas }: Pick<ReadingContext, 'today' | 'matchAreas'>,
): ParsedProfile {
  const { sections, tagline, unparsed } = collectSections(pieces)
  const decision = resolveCountry(pieces)
  const country = 'country' in decision ? decision.country : undefined
  const locale = detectLocale(pieces.map(({ line }) => line.text).join('\n'))
  const facts = pieces.filter((piece): piece is PieceOf<'fact'> => piece.kind === 'fact')
  const {
    unparsed: unreadFacts,
    contradicted,
    ...fields
  } = resolveFacts({
    facts,
    memberships: membershipClaims(pieces, { iso2: country?.iso2, locale, today }),
    iso2: country?.iso2,
    locale,
    today,
  })
  const read = Object.keys(fields).length
  const refusal = refusalFor(decision, { sections, tagline, read, facts: facts.length })
  const city = fields.ncbCity
    ? quietest(fields.ncbCity, [], pieces)
    : contradicted.includes('ncb')
      ? undefined
      : cityFromText(pieces, sections, country?.iso2)
  const { unit, agency } = bureauHostIn(
    textOf(sections.filter(({ field }) => field !== 'crimeOverview')),
  )
  return {
    part,
    ...(refusal !== undefined && { refusal }),
    locale,
    ...(country && { country }),
    ...fields,
    ...(city && { ncbCity: city }),
    ...(tagline !== undefined && { tagline }),
    sections: sections.map(({ field, heading, blocks }) => ({ field, heading, blocks })),
    agencies: agenciesOf(sections),
    crimeAreas: findCrimeAreas(sections, matchAreas),
    ...(unit && { ncbHostUnit: unit }),
    ...(agency && { ncbHostAgency: agency }),
    unparsed: [...unparsed, ...unreadFacts, ...strayCountries(pieces, country?.iso2)].sort(
      (a, b) => a.line - b.line,
    ),
  }
}

/** In the section about the bureau first: in a heading, then in a sentence. */
function cityFromText(
  pieces: Piece[],
  sections: CollectedSection[],
  iso2: string | undefined,
): string | undefined {
  const heading = pieces.find((piece) => piece.kind === 'heading' && piece.section?.city)
  if (heading?.kind === 'heading') return heading.section?.city
  const own = textOf(sections.filter(({ field }) => field === 'interpolRole'))
  return bureauCityIn(own, iso2) ?? bureauCityIn(textOf(sections), iso2)
}

const textOf = (sections: CollectedSection[]): string =>
  sections
    .flatMap(({ blocks }) => blocks)
    .map((block) => (block.kind === 'paragraph' ? block.text : block.items.join('. ')))
    .join('\n')

function agenciesOf(sections: CollectedSection[]): string[] {
  const blocks = sections
    .filter(({ field, within }) => (field ?? within) === 'lawEnforcement')
    .flatMap((section) => section.blocks)
  return findAgencies(blocks)
}

/** Titles, headings and facts that name another country than the document's. */
function strayCountries(pieces: Piece[], iso2: string | undefined): UnparsedLine[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'fact' && piece.fact === 'country')
      return titleOf(piece.value)?.iso2 === iso2 && iso2 ? [] : unreadFact(piece)
    const named = namedBy(piece)
    return named && named !== iso2
      ? [{ line: piece.line.number, text: collapse(piece.line.text) }]
      : []
  })
}
