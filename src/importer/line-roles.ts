import type { FactKind } from './fact-words'
import { SECTION_FIELDS, type SectionField } from './parsed-profile'

const FACTS = ['country', 'region', 'ncb', 'memberSince'] as const satisfies readonly FactKind[]

/**
 * What a person can say a line is, where the importer takes it for something else: the heading of a section, a heading of
 * something else, a fact, the sentence under the title, text of the section it stands in, or nothing.
 */
export const LINE_ROLES = [...SECTION_FIELDS, 'other', 'text', 'tagline', ...FACTS, 'skip'] as const
export type LineRole = (typeof LINE_ROLES)[number]

/** What persons have said of lines, by number. */
export type LineRoles = ReadonlyMap<number, LineRole>

export const isSectionRole = (role: LineRole): role is SectionField =>
  (SECTION_FIELDS as readonly string[]).includes(role)

export const isFactRole = (role: LineRole): role is (typeof FACTS)[number] =>
  (FACTS as readonly string[]).includes(role)
