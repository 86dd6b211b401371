import type { MediaContent, ProfileContents } from '../content/profiles'
import type { Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'

/** The edition of a document that the public sees (or, while withdrawn, would see). */
export interface CurrentEdition<C extends ProfileCollection = ProfileCollection> {
  collection: C
  /** Document id. */
  id: string
  /** 1 for the first publication of the document. */
  number: number
  /** The id of the edition itself; a preview has none. */
  edition?: string
  /** Of the content in all languages; a preview has none. */
  hash?: string
  /** The place of the document's last change in the order of publications; a preview has none. */
  sequence?: number
  public: 'live' | 'withdrawn'
  /** The public notice while withdrawn. */
  notice: Localized<string> | null
  changeNote: Localized<string> | null
  /** How many errors that readers have reported it corrects; nothing where it is none. */
  corrects?: number | null
  /** When part of it was removed because the law demands it, ISO 8601; nothing where all of it is as it was published. */
  redactedAt?: string | null
  /** When a second person approved it; null for one that was published in an emergency, and for a preview. */
  reviewedAt: string | null
  /** ISO 8601 instants, as the one before. */
  publishedAt: string
  firstPublishedAt: string
  content: ProfileContents[C]
  /** Slugs of earlier editions, other than the current one, with the instant of the last edition that had it. */
  formerSlugs?: { slug: string; lastPublishedAt: string }[]
  /** The editions before it, newest first: {@link CHANGES_TOLD} at most. */
  earlier?: EarlierEdition[]
  /** The media that the content uses, by id. */
  media: Record<string, MediaContent>
}

/** What is told of an edition that another took the place of: when, what had changed, and when part of it was removed. */
export type EarlierEdition = Pick<
  CurrentEdition,
  'number' | 'publishedAt' | 'changeNote' | 'redactedAt'
>

/** Publications that are told of in one place: enough to miss none when it is read every day, few enough to be read every hour. */
export const CHANGES_TOLD = 30

/** The globals that the site shows, all locales. */
export interface SiteSettings {
  name: Localized<string>
  tagline: Localized<string>
  /** CSS colour of the accent, `#rrggbb`. */
  accentColour: string
  /** Plain disclaimer shown in the footer. */
  disclaimer: Localized<string>
  /** Whether pages show maps. */
  showMap: boolean
  /** What stands under maps, in place of the site's own words. */
  mapNote: Localized<string>
  logo?: MediaContent | null
  home: { heading: Localized<string>; introduction: Localized<string> }
  navigation: { label: Localized<string>; href: string }[]
}
