import type { MediaContent } from '../content/profiles'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { Locale, Localized } from '../vocabulary/locales'
import type { PublicState } from '../workflow/states'
import type { Progress } from '../translation/progress'
import type { TargetLocale } from '../translation/translations'

/** A document that is looked at before it is submitted, with what is known of its surroundings. */
export interface Subject extends BlockingSubject {
  /** How far it is translated. */
  translations: Record<TargetLocale, Progress>
  /** What is known of addresses outside; one that was never asked is not in it. */
  links: ReadonlyMap<string, LinkResult>
  /** Whether addresses outside are asked at all. */
  areLinksChecked: boolean
  surroundings: Surroundings
  now: Date
}

/** As much of a subject as decides whether it may be submitted at all. */
export interface BlockingSubject {
  collection: ProfileCollection
  /** In all languages, with everything left out that says nothing. */
  content: object
  /** The pictures it uses, by id. */
  media: Readonly<Record<string, MediaContent>>
  /** What its fields' own checks refuse. */
  problems: readonly { path: string; locale?: Locale; message: string }[]
  /** The documents it points at, as `collection/id`. One that does not exist is not in it. */
  targets: ReadonlyMap<string, Target>
}

export interface Target {
  title: string
  public: PublicState
}

/** What an address answered when it was last asked. */
export interface LinkResult {
  /** HTTP status, or null when there was no answer. */
  status: number | null
  /** Why there was no answer, as a code: `ENOTFOUND`, `TIMEOUT`, `PRIVATE` and so on; null when there was one. */
  error: string | null
  checkedAt: Date
}

/** What stands in documents that belong to this one. */
export interface Surroundings {
  /** Names of the country it belongs to, or is. */
  countryName?: Localized<string>
  /** The city of the country's bureau, or of this bureau. */
  bureauCity?: Localized<string>
  /** For a country: whether it has a bureau, and how many agencies, drafts included. */
  hasBureau?: boolean
  agencyCount?: number
}
