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
