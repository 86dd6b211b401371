import type { FactKind } from './fact-words'
import type { SectionHeading } from './recognize-heading'
import type { SourceLine } from './source-line'
import type { Title } from './title'

/** A line with what it was recognized as. */
export type Piece =
  | { kind: 'blank' | 'separator' | 'text' | 'debris' | 'tagline'; line: SourceLine }
  /** `section` is the heading that the line would be inside a document: "INTERPOL – Belgium". */
  | { kind: 'title'; line: SourceLine; title: Title; section: SectionHeading | undefined }
  | { kind: 'fact'; line: SourceLine; fact: FactKind; value: string; valueLine: number }
  /** `section` is undefined for a heading that fits none of the three. */
  | { kind: 'heading'; line: SourceLine; section: SectionHeading | undefined }

export type PieceOf<K extends Piece['kind']> = Extract<Piece, { kind: K }>

/**
 * Whether a line that names a country is the title of its document: it stands before the first section, or
 * facts come next.
 */
export function standsAsTitle(pieces: Piece[], index: number): boolean {
  if (pieces[index]?.kind !== 'title') return false
  if (!pieces.slice(0, index).some(({ kind }) => kind === 'heading')) return true
  const next = pieces.slice(index + 1).filter(({ kind }) => kind !== 'blank')
  return next.slice(0, 3).some(({ kind }) => kind === 'fact')
}
