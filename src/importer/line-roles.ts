import type { FactKind } from './fact-words'
import type { Piece } from './piece'
import { recognizeFact } from './recognize-fact'
import { bareHeading, recognizeHeading } from './recognize-heading'
import { SECTION_FIELDS, type SectionField } from './parsed-profile'
import type { SourceLine } from './source-line'

const FACTS = ['country', 'region', 'ncb', 'memberSince'] as const satisfies readonly FactKind[]

/**
 * What a person can say a line is, where the importer takes it for something else: the heading of a section, a heading of
 * something else, a fact, the sentence under the title, text of the section it stands in, or nothing.
 */
export const LINE_ROLES = [...SECTION_FIELDS, 'other', 'text', 'tagline', ...FACTS, 'skip'] as const
export type LineRole = (typeof LINE_ROLES)[number]

/** What persons have said of lines, by number. */
export type LineRoles = ReadonlyMap<number, LineRole>

/** A line as what a person says it is. */
export function pieceOf(line: SourceLine, role: LineRole, today: Date): Piece {
  if (isSection(role))
    return {
      kind: 'heading',
      line,
      section: { ...recognizeHeading(line.text, false), field: role },
    }
  if (isFact(role)) {
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

const isSection = (role: LineRole): role is SectionField =>
  (SECTION_FIELDS as readonly string[]).includes(role)

const isFact = (role: LineRole): role is (typeof FACTS)[number] =>
  (FACTS as readonly string[]).includes(role)
