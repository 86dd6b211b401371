import { isFactRole, isSectionRole, type LineRole } from './line-roles'
import type { Piece } from './piece'
import { recognizeFact } from './recognize-fact'
import { bareHeading, recognizeHeading } from './recognize-heading'
import type { SourceLine } from './source-line'

/** A line as what a person says it is. */
export function pieceOf(line: SourceLine, role: LineRole, today: Date): Piece {
  if (isSectionRole(role))
    return {
      kind: 'heading',
      line,
      section: { ...recognizeHeading(line.text, false), field: role },
    }
  if (isFactRole(role)) {
    const read = recognizeFact(line.text, today)
    const value = read?.fact === role && read.value ? read.value : bareHeading(line.text)
    return { kind: 'fact', line, fact: role, value, valueLine: line.number }
  }
  switch (role) {
    case 'other':
      return { kind: 'heading', line, section: undefined }
    case 'tagline':
      return { kind: 'tagline', line }
    case 'skip':
      return { kind: 'debris', line }
    case 'text':
      return { kind: 'text', line: asText(line), isGiven: true }
  }
}

/** A heading that is text after all is a paragraph of its own. */
const asText = ({ level: _, header: __, ...line }: SourceLine): SourceLine =>
  line.kind === 'item' || line.kind === 'row' ? line : { ...line, kind: 'text' }
