import { buildBlocks } from './build-blocks'
import { wrapWidth } from './join-lines'
import type { ParsedSection, SectionField, UnparsedLine } from './parsed-profile'
import { firstHeading, standsAsTitle } from './piece'
import type { Piece } from './piece'
import { bareHeading } from './recognize-heading'
import { blankLine, collapse } from './source-line'
import type { SourceLine } from './source-line'
import { isStandfirst } from './tagline'

export interface CollectedSection extends ParsedSection {
  /** Line of the heading. */
  line: number
  /** Lines of its text. */
  lines: number[]
  /** The field of the section that this one is a part of, by the level of its heading. */
  within: SectionField | null
}

export interface Collected {
  sections: CollectedSection[]
  tagline?: string
  unparsed: UnparsedLine[]
}

interface OpenSection {
  field: SectionField | null
  within: SectionField | null
  heading: string
  line: number
  level: number
  lines: SourceLine[]
}

/** The sections of a document, and what stands before and between them. */
export function collectSections(pieces: Piece[]): Collected {
  const unparsed: UnparsedLine[] = []
  const open: OpenSection[] = []
  let tagline: string | undefined
  const heading = firstHeading(pieces)
  for (const [index, piece] of pieces.entries()) {
    const { line } = piece
    const text = collapse(line.text)
    const section = open.at(-1)
    const place = placeOf(pieces, index, {
      heading,
      inSection: section !== undefined,
      hasTagline: tagline !== undefined,
    })
    if (place === 'heading') open.push(openSection(fieldOf(piece), line, open))
    else if (place === 'section') section?.lines.push(line)
    else if (place === 'gap') section?.lines.push(blankLine(line.number))
    else if (place === 'tagline') tagline = text
    else if (place === 'unparsed') unparsed.push({ line: line.number, text })
  }
  const width = wrapWidth(pieces.map(({ line }) => line))
  const sections = open.map((section) => closeSection(section, width))
  const kept: CollectedSection[] = []
  for (const section of sections)
    if (isKept(section, sections)) kept.push(section)
    else unparsed.push({ line: section.line, text: section.heading })
  return { sections: kept, ...(tagline !== undefined && { tagline }), unparsed }
}

/** Where a piece goes; facts and titles are read elsewhere, decoration goes nowhere. */
function placeOf(
  pieces: Piece[],
  index: number,
  { heading, inSection, hasTagline }: { heading: number; inSection: boolean; hasTagline: boolean },
): 'heading' | 'section' | 'gap' | 'tagline' | 'unparsed' | 'elsewhere' {
  const piece = pieces[index]
  if (!piece || piece.kind === 'fact') return 'elsewhere'
  if (piece.kind === 'heading') return 'heading'
  if (piece.kind === 'blank' || piece.kind === 'separator') return 'gap'
  if (piece.kind === 'debris')
    return /[\p{L}\p{N}]/u.test(piece.line.text) ? 'unparsed' : 'elsewhere'
  if (piece.kind === 'title') {
    if (inSection && piece.section) return 'heading'
    if (standsAsTitle(pieces, index, heading)) return 'elsewhere'
  }
  if (!hasTagline && (piece.kind === 'tagline' || (!inSection && isStandfirst(piece.line.text))))
    return 'tagline'
  if (inSection && piece.kind === 'text' && piece.isGiven) return 'section'
  return !inSection || piece.line.header || isUnknownFact(pieces, index) ? 'unparsed' : 'section'
}

const fieldOf = (piece: Piece): SectionField | null =>
  (piece.kind === 'heading' || piece.kind === 'title' ? piece.section?.field : undefined) ?? null

const closeSection = (
  { lines, level: _, ...section }: OpenSection,
  width: number,
): CollectedSection => ({
  ...section,
  lines: lines.flatMap(({ kind, number }) => (kind === 'blank' ? [] : [number])),
  blocks: buildBlocks(lines, width),
})

function openSection(
  field: SectionField | null,
  line: SourceLine,
  open: OpenSection[],
): OpenSection {
  const level = line.level ?? 2
  const isOfBodies = line.level === undefined && BODIES.test(line.text)
  const parent = open.findLast((section) =>
    line.level === undefined ? isOfBodies && section.field !== null : section.level < level,
  )
  const within = field ?? parent?.field ?? parent?.within ?? null
  return {
    field,
    within,
    heading: collapse(bareHeading(line.text)) || collapse(line.text),
    line: line.number,
    level,
    lines: [],
  }
}

/** A heading without a level is one of a part of the section before it when it announces bodies. */
const BODIES =
  /agenc|bod(?:y|ies)\b|services|forces|institution|organis|autorit|autorid|organes|هيئات|أجهزة|وكالات/i

/** A heading without a text is kept for its field, unless that has its text elsewhere: in a list of contents. */
const isKept = (section: CollectedSection, all: CollectedSection[]): boolean =>
  section.blocks.length > 0 ||
  (section.field !== null &&
    all.find(({ field }) => field === section.field) === section &&
    !all.some(({ field, blocks }) => field === section.field && blocks.length > 0))

const LABEL_AND_VALUE =
  /^[\p{Lu}\p{Script=Arabic}][^:.;]{1,40}\s*(?::|\t|\s[-–—]\s)\s*[^.;:]{0,80}$/u

/** "Capital: Brussels" next to facts that are known. */
function isUnknownFact(pieces: Piece[], index: number): boolean {
  const hasShape = (piece: Piece | undefined): boolean =>
    piece !== undefined &&
    (LABEL_AND_VALUE.test(piece.line.text.trim()) || piece.line.cells?.length === 2)
  if (!hasShape(pieces[index])) return false
  return ([-1, 1] as const).some((step) => {
    let at = index + step
    while (pieces[at]?.kind === 'blank' || (pieces[at]?.kind === 'text' && hasShape(pieces[at])))
      at += step
    return pieces[at]?.kind === 'fact'
  })
}
