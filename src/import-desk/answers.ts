import type { ExplainedLine } from '../importer/explain-unparsed'
import type { Places } from '../importer/find-places'
import type { Passage } from '../importer/parse'
import type { ParsedProfile } from '../importer/parsed-profile'
import type { ImportStatus } from '../importer/report'
import type { ProfileCollection } from '../vocabulary/profiles'

/** A crime area that can be chosen, by its name in the reader's language. */
export interface AreaChoice {
  slug: string
  name: string
  /** Of the starting list, and not in the database yet. */
  isNew: boolean
}

/** What was understood of one document in a text. */
export interface UnderstoodProfile {
  profile: ParsedProfile
  /** Its first and its last passage. */
  range: [number, number]
  places: Places
  unparsed: ExplainedLine[]
  /** Why it cannot be imported as it is, as a sentence. */
  refusal?: string
  /** Countries whose names are like the one that is not known. */
  suggestions: { iso2: string; name: string }[]
}

/** The answer to `POST /api/import/read`. */
export interface ReadAnswer {
  /** The text as it was decoded. */
  text: string
  passages: Passage[]
  profiles: UnderstoodProfile[]
  areas: AreaChoice[]
}

/** A difference as people read it. */
export interface ShownDifference {
  field: string
  /** Null for a field that is one for all languages. */
  locale: string | null
  have: string
  found: string
}

/** The answer to `POST /api/import/drafts`. */
export interface DraftsAnswer {
  status: ImportStatus
  message?: string
  differences: ShownDifference[]
  documents: { collection: ProfileCollection; id: string; name: string }[]
}
