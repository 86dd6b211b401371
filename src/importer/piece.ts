import type { FactKind } from './fact-words'
import type { SectionHeading } from './recognize-heading'
import type { SourceLine } from './source-line'
import type { Title } from './title'

/** A line with what it was recognized as. */
export type Piece =
  | { kind: 'blank' | 'separator' | 'debris' | 'tagline'; line: SourceLine }
  /** `isGiven`: a person says that it is text of its section. */
  | { kind: 'text'; line: SourceLine; isGiven?: true }
  /** `section` is the heading that the line would be inside a document: "INTERPOL – Belgium". */
  | { kind: 'title'; line: SourceLine; title: Title; section: SectionHeading | undefined }
  | { kind: 'fact'; line: SourceLine; fact: FactKind; value: string; valueLine: number }
  /** `section` is undefined for a heading that fits none of the three. */
  | { kind: 'heading'; line: SourceLine; section: SectionHeading | undefined }

export type PieceOf<K extends Piece['kind']> = Extract<Piece, { kind: K }>

/** The country that a title or a heading names, by its code. */
export function namedBy(piece: Piece): string | undefined {
  if (piece.kind === 'title') return piece.title.iso2
  return piece.kind === 'heading' ? piece.section?.country?.iso2 : undefined
}

/** Index of the first heading; that behind the last piece, where there is none. */
export function firstHeading(pieces: Piece[]): number {
  const first = pieces.findIndex(({ kind }) => kind === 'heading')
  return first < 0 ? pieces.length : first
}

/**
 * Whether a line that names a country is the title of its document: it stands before the first section, or
 * facts come next.
 *
 * @param heading index of the {@link firstHeading}
 */
export function standsAsTitle(pieces: Piece[], index: number, heading: number): boolean {
  if (pieces[index]?.kind !== 'title') return false
  if (index <= heading) return true
  const near = pieces.slice(index + 1, index + 12).filter(({ kind }) => kind !== 'blank')
  return near.slice(0, 3).some(({ kind }) => kind === 'fact')
}
