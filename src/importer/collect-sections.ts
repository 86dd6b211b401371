import { buildBlocks } from './build-blocks'
import { wrapWidth } from './join-lines'
import type { ParsedSection, SectionField, UnparsedLine } from './parsed-profile'
import { standsAsTitle } from './piece'
import type { Piece } from './piece'
import { bareHeading } from './recognize-heading'
import { collapse } from './source-line'
import type { SourceLine } from './source-line'
import { isStandfirst } from './tagline'

export interface CollectedSection extends ParsedSection {
  /** Line of the heading. */
  line: number
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
  for (const [index, piece] of pieces.entries()) {
    const { line } = piece
    const section = open.at(-1)
    const text = collapse(line.text)
    const dropped = (): unknown => unparsed.push({ line: line.number, text })
    if (piece.kind === 'heading' || (piece.kind === 'title' && section && piece.section))
      open.push(openSection(piece.section?.field ?? null, line, open))
    else if (piece.kind === 'blank' || piece.kind === 'separator')
      section?.lines.push({ ...line, kind: 'blank' })
    else if (piece.kind === 'debris') {
      if (/[\p{L}\p{N}]/u.test(text)) dropped()
    } else if (piece.kind === 'tagline' && tagline === undefined) tagline = text
    else if (piece.kind === 'text' && !section && tagline === undefined && isStandfirst(text))
      tagline = text
    else if (piece.kind === 'fact' || standsAsTitle(pieces, index)) continue
    else if (!section || line.header || isUnknownFact(pieces, index)) dropped()
    else section.lines.push(line)
  }
  const width = wrapWidth(pieces.map(({ line }) => line))
  const sections = open.map(({ lines, level: _, ...section }) => ({
    ...section,
    blocks: buildBlocks(lines, width),
  }))
  const kept = sections.filter((section) => isKept(section, sections))
  for (const { line, heading } of sections.filter((section) => !kept.includes(section)))
    unparsed.push({ line, text: heading })
  return { sections: kept, ...(tagline !== undefined && { tagline }), unparsed }
}

function openSection(
  field: SectionField | null,
  line: SourceLine,
  open: OpenSection[],
): OpenSection {
  const level = line.level ?? 2
  const parent = open.findLast(
    (section) => section.level < level || (section.field !== null && line.level === undefined),
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
