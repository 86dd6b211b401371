import { goesOn } from './join-lines'
import { namedBy } from './piece'
import type { Piece, PieceOf } from './piece'

/** What has been seen of the document that is being read. */
interface Seen {
  facts: Set<string>
  /** Fields of the sections, as soon as they have a text. */
  fields: Set<string>
  /** Countries that the title and the headings name. */
  title: string | undefined
  headings: Set<string>
  /** Whether a heading or a title of the first level opened it. */
  topLevel: boolean
  hasSection: boolean
}

const nothingSeen = (): Seen => ({
  facts: new Set(),
  fields: new Set(),
  title: undefined,
  headings: new Set(),
  topLevel: false,
  hasSection: false,
})

/**
 * Splits what a file holds into documents: one for each country, or for each language of a country. Countries that a
 * section lists are text of it.
 */
export function splitDocuments(pieces: Piece[]): Piece[][] {
  const read = [...pieces]
  const starts = [0]
  let seen = nothingSeen()
  let field: string | undefined
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (!piece) continue
    const start = documentStart(pieces, index, seen, starts.at(-1) ?? 0)
    if (start !== undefined) {
      starts.push(start)
      seen = nothingSeen()
      field = undefined
      index = start
    } else if (seen.hasSection && isListed(pieces, index))
      read[index] = { kind: 'text', line: piece.line }
    field = note(read[index] ?? piece, seen, field)
  }
  return starts
    .map((start, part) => read.slice(start, starts[part + 1]))
    .filter((document) => document.some(({ kind }) => kind !== 'blank' && kind !== 'separator'))
}

/** Notes a piece as seen; answers the field of the section that goes on behind it. */
function note(piece: Piece, seen: Seen, field: string | undefined): string | undefined {
  if (piece.kind === 'fact') seen.facts.add(piece.fact)
  if (piece.kind === 'title') {
    if (!seen.hasSection) seen.title = piece.title.iso2
    seen.topLevel ||= piece.line.level === 1
  }
  if (piece.kind === 'text' && field) seen.fields.add(field)
  if (piece.kind !== 'heading') return field
  seen.hasSection ||= piece.section !== undefined
  if (piece.section?.country) seen.headings.add(piece.section.country.iso2)
  return piece.section?.field ?? field
}

/** Where a new document starts, when this piece shows that there is one; undefined otherwise. */
function documentStart(
  pieces: Piece[],
  index: number,
  seen: Seen,
  from: number,
): number | undefined {
  const piece = pieces[index]
  if (!piece || (!seen.hasSection && seen.facts.size === 0)) return undefined
  if (piece.kind === 'separator') return repeatsBehind(pieces, index, seen) ? index + 1 : undefined
  if (piece.kind === 'title') return titleStarts(piece, pieces, index, seen) ? index : undefined
  if (piece.kind === 'fact')
    return seen.hasSection && seen.facts.has(piece.fact) && hasSectionSoon(pieces, index)
      ? headStart(pieces, index, from)
      : undefined
  if (piece.kind !== 'heading') return undefined
  if (piece.line.level === 1 && seen.topLevel && !piece.section)
    return repeats(pieces.slice(index + 1, nextTopLevel(pieces, index)), seen) ? index : undefined
  return headingStarts(piece, seen) ? headStart(pieces, index, from, seen) : undefined
}

function titleStarts(piece: PieceOf<'title'>, pieces: Piece[], index: number, seen: Seen): boolean {
  if (!leadsProfile(pieces, index)) return false
  const { iso2 } = piece.title
  const known = knownCountry(seen)
  if (seen.hasSection)
    return iso2 === known
      ? repeats(pieces.slice(index + 1, index + LOOKAHEAD), seen)
      : startsOther(piece, pieces, index, seen)
  return (
    seen.facts.size > 0 &&
    seen.title !== undefined &&
    iso2 !== seen.title &&
    repeats(pieces.slice(index + 1, index + 12), seen)
  )
}

const LOOKAHEAD = 40

const knownCountry = (seen: Seen): string | undefined => seen.title ?? [...seen.headings][0]

/**
 * Whether the name of another country opens a document, and is no text of the section above: a heading below names it too, or
 * it stands alone, and below it no other country is named, or something is said that was said already.
 */
function startsOther(
  { title }: PieceOf<'title'>,
  pieces: Piece[],
  index: number,
  seen: Seen,
): boolean {
  const below = pieces.slice(index + 1, index + LOOKAHEAD)
  const end = below.findIndex((piece) => (namedBy(piece) ?? title.iso2) !== title.iso2)
  const own = end < 0 ? below : below.slice(0, end + 1)
  const headings = own
    .filter(({ kind }) => kind === 'heading')
    .flatMap((piece) => namedBy(piece) ?? [])
  if (headings.includes(title.iso2)) return true
  return !isListed(pieces, index) && (headings.length === 0 || repeats(own, seen))
}

/** Whether a country's name belongs to words, or to names of other countries, before or behind it. One that is marked does not. */
function isListed(pieces: Piece[], index: number): boolean {
  const piece = pieces[index]
  if (piece?.kind !== 'title' || piece.line.kind !== 'text') return false
  const isOther = (next: Piece | undefined): boolean =>
    next?.kind === 'title' && next.title.iso2 !== piece.title.iso2
  const isSaid = ({ kind }: Piece): boolean => kind !== 'blank' && kind !== 'separator'
  const before = pieces.slice(0, index).findLast(isSaid)
  const after = pieces.slice(index + 1).find(isSaid)
  const introduces =
    before?.kind === 'text' && (/[:;؛]$/.test(before.line.text) || goesOn(before.line.text))
  return (
    /[.;,،؛]$/.test(piece.line.text) ||
    introduces ||
    (after?.kind === 'text' && /^\p{Ll}/u.test(after.line.text)) ||
    isOther(before) ||
    isOther(after)
  )
}

/** Whether facts, a heading or the sentence under the title come next, rather than a text. */
function leadsProfile(pieces: Piece[], index: number): boolean {
  const next = pieces
    .slice(index + 1)
    .find(
      ({ kind }) =>
        kind !== 'blank' && kind !== 'title' && kind !== 'debris' && kind !== 'separator',
    )
  return (
    next?.kind === 'fact' ||
    next?.kind === 'tagline' ||
    (next?.kind === 'heading' && next.section !== undefined)
  )
}

/** A heading of another country's first section, or of a section that this document already has. */
function headingStarts({ section }: PieceOf<'heading'>, seen: Seen): boolean {
  if (!section?.country || seen.headings.has(section.country.iso2)) return false
  if (seen.title === section.country.iso2 || seen.fields.size === 0) return false
  return seen.fields.has(section.field) || section.field === 'crimeOverview'
}

function repeats(pieces: Piece[], seen: Seen): boolean {
  return pieces.some(
    (piece) =>
      (piece.kind === 'fact' && seen.facts.has(piece.fact)) ||
      (piece.kind === 'heading' &&
        piece.section !== undefined &&
        seen.fields.has(piece.section.field)),
  )
}

/** Whether what stands behind a separator, up to the next one, says again what was said, or names another country. */
function repeatsBehind(pieces: Piece[], index: number, seen: Seen): boolean {
  const rest = pieces.slice(index + 1)
  const end = rest.findIndex(
    ({ kind }, at) =>
      kind === 'separator' && rest.slice(0, at).some((piece) => piece.kind === 'text'),
  )
  const chunk = end < 0 ? rest : rest.slice(0, end)
  const first = chunk.find(({ kind }) => kind !== 'blank' && kind !== 'debris')
  if (first?.kind === 'title' && first.title.iso2 !== knownCountry(seen))
    return (
      leadsProfile(chunk, chunk.indexOf(first)) &&
      startsOther(first, pieces, pieces.indexOf(first), seen)
    )
  return repeats(chunk, seen)
}

function hasSectionSoon(pieces: Piece[], index: number): boolean {
  const next = pieces.slice(index + 1).find(({ kind }) => kind === 'heading' || kind === 'text')
  return next?.kind === 'heading' && next.section !== undefined
}

/**
 * The first of the facts and titles right before a piece. Facts that the document before lacks are its
 * own when it started without any.
 */
function headStart(pieces: Piece[], index: number, from: number, seen?: Seen): number {
  let start = index
  for (let at = index - 1; at > from; at -= 1) {
    const piece = pieces[at]
    if (piece?.kind === 'blank' || piece?.kind === 'debris') continue
    if (piece?.kind !== 'fact' && piece?.kind !== 'title' && piece?.kind !== 'tagline') {
      const isName =
        piece?.kind === 'text' && piece.line.text.length < 40 && !/[.!?:;]$/.test(piece.line.text)
      return isName && start < index ? at : start
    }
    if (isListed(pieces, at)) return start
    if (seen && piece.kind === 'fact' && hasNoOther(pieces.slice(from, at), piece)) return index
    start = at
  }
  return start
}

const hasNoOther = (pieces: Piece[], { fact }: PieceOf<'fact'>): boolean =>
  !pieces.some((piece) => piece.kind === 'title' || (piece.kind === 'fact' && piece.fact === fact))

function nextTopLevel(pieces: Piece[], index: number): number {
  const next = pieces.findIndex(
    ({ kind, line }, at) =>
      at > index && line.level === 1 && (kind === 'title' || kind === 'heading'),
  )
  return next < 0 ? pieces.length : next
}
