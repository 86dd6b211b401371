import { foldText } from '../vocabulary/fold'
import { cityIn } from './city-name'
import { collectSections, type CollectedSection } from './collect-sections'
import { membershipClaims } from './find-membership'
import type { ParsedProfile } from './parsed-profile'
import { readPartialDate } from './partial-date'
import { firstHeading, standsAsTitle, type Piece, type PieceOf } from './piece'
import type { ReadDocument } from './parse'
import type { ReadingContext } from './reading-context'
import { regionNamed } from './region-names'
import { countryInSentence } from './resolve-country'
import { collapse } from './source-line'
import { titleOf } from './title'

/**
 * What a value was read from: a title, a label with its value, a heading, an item of a list, or the words of a sentence. The
 * last is the least certain.
 */
export type PlaceOrigin = 'title' | 'label' | 'heading' | 'list' | 'sentence'

/** Where a value stands. */
export interface Place {
  /** Numbers of passages, in order. */
  passages: number[]
  origin: PlaceOrigin
}

/** Where in a text the values of a profile stand; those that it does not have are absent. */
export interface Places {
  country?: Place
  region?: Place
  ncbCity?: Place
  memberSince?: Place
  tagline?: Place
  ncbHostUnit?: Place
  ncbHostAgency?: Place
  /** In the order of the profile's sections: the heading, then the text. */
  sections: Place[]
  /** In the order of the profile's agencies and crime areas. */
  agencies: Place[]
  crimeAreas: Place[]
  /** Passages of lists about crime that name no crime area that is known. */
  unknownAreas: number[]
}

/** Where the values of a document that was read stand in its text. */
export function placesOf(
  { profile, pieces }: ReadDocument,
  { today, matchAreas }: Pick<ReadingContext, 'today' | 'matchAreas'>,
): Places {
  const { sections } = collectSections(pieces)
  const texts = textsIn(sections, pieces)
  const named = (name: string | undefined) => stated('sentence', linesWith(name, texts))
  const facts = (kind: PieceOf<'fact'>['fact'], is: (value: string) => boolean) =>
    stated('label', factLines(pieces, kind, is))
  return compact({
    country: countryPlace(profile, pieces),
    region: facts('region', (value) => regionNamed(value) === profile.region),
    ncbCity:
      facts('ncb', (value) => same(cityIn(value)?.city, profile.ncbCity)) ??
      stated('heading', cityHeadings(profile, pieces)) ??
      named(profile.ncbCity),
    memberSince:
      facts('memberSince', (value) =>
        agrees(readPartialDate(value, today, profile.locale)?.date, profile),
      ) ??
      stated(
        'sentence',
        membershipClaims(pieces, { iso2: profile.country?.iso2, locale: profile.locale, today })
          .filter(({ date }) => agrees(date, profile))
          .map(({ line }) => line),
      ),
    tagline: stated('title', taglineLines(profile, pieces)),
    ncbHostUnit: named(profile.ncbHostUnit),
    ncbHostAgency: named(profile.ncbHostAgency),
    sections: sections.map(({ line, lines }) => ({
      passages: [line, ...lines.filter((number) => number !== line)],
      origin: 'heading' as const,
    })),
    unknownAreas: textsIn(
      sections.filter(({ field }) => field === 'crimeOverview'),
      pieces,
    ).flatMap(({ number, text, isItem }) =>
      isItem && matchAreas(text).length === 0 ? [number] : [],
    ),
    agencies: profile.agencies.map((name) => inTexts(linesWith(name, texts), texts)),
    crimeAreas: profile.crimeAreas.map(({ slug }) =>
      inTexts(
        runOf(texts, (text) => matchAreas(text).some((match) => match.slug === slug)),
        texts,
      ),
    ),
  })
}

/** A passage of a section. */
interface Text {
  number: number
  text: string
  isItem: boolean
}

function textsIn(sections: readonly CollectedSection[], pieces: readonly Piece[]): Text[] {
  const within = new Set(sections.flatMap(({ lines }) => lines))
  return pieces.flatMap(({ line }) =>
    within.has(line.number)
      ? [
          {
            number: line.number,
            text: line.text,
            isItem: line.kind === 'item' || line.kind === 'row',
          },
        ]
      : [],
  )
}

const stated = (origin: PlaceOrigin, passages: number[]): Place | undefined =>
  passages.length > 0
    ? { passages: [...new Set(passages)].sort((a, b) => a - b), origin }
    : undefined

/** A value of a list, or of a sentence: by what its first passage is. */
const inTexts = (passages: number[], texts: readonly Text[]): Place => ({
  passages,
  origin: texts.find(({ number }) => number === passages[0])?.isItem ? 'list' : 'sentence',
})

/** The first passages that satisfy a condition: one, or two where the words are wrapped. */
function runOf(texts: readonly Text[], is: (text: string) => boolean): number[] {
  const one = texts.filter(({ text }) => is(text)).map(({ number }) => number)
  if (one.length > 0) return one
  for (const [index, { number, text }] of texts.entries()) {
    const next = texts[index + 1]
    if (next && is(`${text} ${next.text}`)) return [number, next.number]
  }
  return []
}

/** The passages that have a name in them, compared without case and accents. */
function linesWith(name: string | undefined, texts: readonly Text[]): number[] {
  const wanted = name === undefined ? '' : foldText(name)
  return wanted ? runOf(texts, (text) => ` ${foldText(text)} `.includes(` ${wanted} `)) : []
}

function countryPlace({ country }: ParsedProfile, pieces: Piece[]): Place | undefined {
  if (!country) return undefined
  const isIt = (claim: { iso2: string } | undefined): boolean => claim?.iso2 === country.iso2
  const heading = firstHeading(pieces)
  const linesOf = (is: (piece: Piece, index: number) => boolean): number[] =>
    pieces.flatMap((piece, index) => (is(piece, index) ? [piece.line.number] : []))
  return (
    stated(
      'title',
      linesOf(
        (piece, index) =>
          piece.kind === 'title' && standsAsTitle(pieces, index, heading) && isIt(piece.title),
      ),
    ) ??
    stated(
      'label',
      factLines(pieces, 'country', (value) => isIt(titleOf(value))),
    ) ??
    stated(
      'heading',
      linesOf((piece) => piece.kind === 'heading' && isIt(piece.section?.country)),
    ) ??
    stated(
      'sentence',
      linesOf((piece) => piece.kind === 'tagline' && isIt(countryInSentence(piece.line.text))),
    )
  )
}

/** The labels, and the values where those stand elsewhere, of the facts of a kind whose value is the one. */
const factLines = (
  pieces: readonly Piece[],
  kind: PieceOf<'fact'>['fact'],
  is: (value: string) => boolean,
): number[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'fact' && piece.fact === kind && is(piece.value)
      ? [piece.line.number, piece.valueLine]
      : [],
  )

const cityHeadings = ({ ncbCity }: ParsedProfile, pieces: readonly Piece[]): number[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'heading' && same(piece.section?.city, ncbCity) ? [piece.line.number] : [],
  )

function taglineLines({ tagline }: ParsedProfile, pieces: readonly Piece[]): number[] {
  if (tagline === undefined) return []
  return pieces.flatMap(({ line }, index) => {
    if (collapse(line.text) !== tagline) return []
    // Where it is wrapped, the line behind it has no piece of its own.
    const next = pieces[index + 1]?.line.number ?? line.number + 1
    return Array.from({ length: next - line.number }, (_, offset) => line.number + offset)
  })
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && foldText(a) === foldText(b)

/** Whether a date is the profile's, or a less precise one of the same day. */
const agrees = (date: string | undefined, { memberSince }: ParsedProfile): boolean =>
  date !== undefined && memberSince?.startsWith(date) === true

function compact<T extends object>(places: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(places).filter(([, place]) => place !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
