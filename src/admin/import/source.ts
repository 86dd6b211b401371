import type { DraftsAnswer, ReadAnswer, UnderstoodProfile } from '../../import-desk/answers'
import { NO_CORRECTIONS, type Corrections } from '../../importer/corrections'
import type { LineRole } from '../../importer/line-roles'

/** A text that was read, with what a person has said of it. */
export interface ReadTextSource {
  id: number
  /** Of the file; null for what was pasted. */
  name: string | null
  answer: ReadAnswer
  /** What passages are, where the importer took them for something else. */
  roles: ReadonlyMap<number, LineRole>
  /** By part, counting from 1. */
  corrections: Readonly<Record<number, Corrections>>
  /** What became of the parts that were made into drafts. */
  outcomes: Readonly<Record<number, DraftsAnswer>>
}

/** One profile of one text. */
export interface Candidate {
  key: string
  source: ReadTextSource
  understood: UnderstoodProfile
  corrections: Corrections
}

/** All profiles in these texts. */
export const candidatesOf = (sources: readonly ReadTextSource[]): Candidate[] =>
  sources.flatMap((source) =>
    source.answer.profiles.map((understood) => ({
      key: `${source.id}/${understood.profile.part}`,
      source,
      understood,
      corrections: source.corrections[understood.profile.part] ?? NO_CORRECTIONS,
    })),
  )
