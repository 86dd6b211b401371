import { titleOf } from './title'
import { quietest } from './writing'
import { collectSections } from './collect-sections'
import type { CollectedSection } from './collect-sections'
import { detectLocale } from './detect-locale'
import { findAgencies } from './find-agencies'
import { bureauCityIn, bureauHostIn } from './find-bureau'
import { findCrimeAreas } from './find-crime-areas'
import type { ParsedProfile, UnparsedLine } from './parsed-profile'
import type { Piece, PieceOf } from './piece'
import { resolveCountry } from './resolve-country'
import type { CountryDecision } from './resolve-country'
import { resolveFacts, unreadFact } from './resolve-facts'
import { collapse } from './source-line'

/** Puts together what one document says. */
export function assembleProfile(pieces: Piece[], part: number, today: Date): ParsedProfile {
  const { sections, tagline, unparsed } = collectSections(pieces)
  const facts = pieces.filter((piece): piece is PieceOf<'fact'> => piece.kind === 'fact')
  const { unparsed: unreadFacts, ...fields } = resolveFacts(facts, today)
  const decision = resolveCountry(pieces)
  const country = 'country' in decision ? decision.country : undefined
  const refusal = refusalFor(
    decision,
    isProfile(sections, Object.keys(fields).length, tagline, facts.length),
  )
  const city = fields.ncbCity
    ? quietest(fields.ncbCity, [], pieces)
    : cityFromText(pieces, sections)
  const { unit, agency } = bureauHostIn(
    textOf(sections.filter(({ field }) => field !== 'crimeOverview')),
  )
  return {
    part,
    ...(refusal !== undefined && { refusal }),
    locale: detectLocale(pieces.map(({ line }) => line.text).join('\n')),
    ...(country && { country }),
    ...fields,
    ...(city && { ncbCity: city }),
    ...(tagline !== undefined && { tagline }),
    sections: sections.map(({ field, heading, blocks }) => ({ field, heading, blocks })),
    agencies: agenciesOf(sections),
    crimeAreas: findCrimeAreas(sections),
    ...(unit && { ncbHostUnit: unit }),
    ...(agency && { ncbHostAgency: agency }),
    unparsed: [...unparsed, ...unreadFacts, ...strayCountries(pieces, country?.iso2)].sort(
      (a, b) => a.line - b.line,
    ),
  }
}

function isProfile(
  sections: CollectedSection[],
  read: number,
  tagline: string | undefined,
  facts: number,
): boolean {
  return (
    sections.some(({ field, blocks }) => field !== null && blocks.length > 0) ||
    read > 0 ||
    tagline !== undefined ||
    facts > 1
  )
}

function refusalFor(decision: CountryDecision, isProfile: boolean): string | undefined {
  if (!isProfile)
    return 'Nothing in this text looks like a country profile: no facts and none of the sections were found. Check that it is the right file.'
  if ('country' in decision) return undefined
  if ('unknown' in decision)
    return `“${decision.unknown}” is not a country that is known here. Check the spelling, or write the country’s name in the first line.`
  if ('contradiction' in decision) {
    const names = [
      ...new Map(decision.contradiction.map(({ iso2, name }) => [iso2, name])).values(),
    ]
    return `The text names several countries as its own (${names.join(', ')}). Write the one it is about in the first line, or split the file.`
  }
  return 'The text does not say which country it is about. Write the country’s name in the first line.'
}

/** In the section about the bureau first: in a heading, then in a sentence. */
function cityFromText(pieces: Piece[], sections: CollectedSection[]): string | undefined {
  const heading = pieces.find((piece) => piece.kind === 'heading' && piece.section?.city)
  if (heading?.kind === 'heading') return heading.section?.city
  const own = textOf(sections.filter(({ field }) => field === 'interpolRole'))
  return bureauCityIn(own) ?? bureauCityIn(textOf(sections))
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
    const named =
      piece.kind === 'title'
        ? piece.title.iso2
        : piece.kind === 'heading'
          ? piece.section?.country?.iso2
          : undefined
    return named && named !== iso2
      ? [{ line: piece.line.number, text: collapse(piece.line.text) }]
      : []
  })
}
