import type { ProfileCollection } from '../vocabulary/profiles'
import type { Role } from '../vocabulary/roles'

/** What something that is told can be about. */
export type SubjectCollection = ProfileCollection | 'webhooks'

/** Whom something concerns. */
export interface Audience {
  /** People with one of these roles in whose scope the document lies. */
  roles: readonly Role[]
  /** Whether those who have a hand in the change are told, whatever their roles. */
  authors: boolean
  /** Whether those who have a hand in the change are left out: they may not act on it. */
  butAuthors?: true
  /** Whether the people are told whom the occasion names. */
  named: boolean
}

/** A kind of notification: which entries of the trail cause it, and whom it concerns. */
export interface KindRule extends Audience {
  /** Entries of the audit trail. None for what is caused otherwise. */
  events: readonly string[]
  /** About the site and no document: whoever has the role is told, in whatever scope, and cannot choose not to be. */
  isOfSite?: true
}

/** Everything that people are told. */
// prettier-ignore
export const KINDS = {
  submitted:         { events: ['submit'],                       roles: ['reviewer'],  authors: false, named: false, butAuthors: true },
  'sent-back':       { events: ['request-changes'],              roles: [],            authors: true,  named: false },
  approved:          { events: ['approve'],                      roles: ['publisher'], authors: true,  named: false },
  published:         { events: ['publish', 'emergency-publish'], roles: [],            authors: true,  named: false },
  'schedule-failed': { events: ['schedule-failed'],              roles: ['publisher'], authors: false, named: true },
  /** By a reader of the public page. */
  reported:          { events: ['report-received'],              roles: ['contributor'], authors: false, named: false },
  /** In a comment. */
  mentioned:         { events: [],                               roles: [],            authors: false, named: true },
  /** In a thread of comments: whoever wrote in it is named. */
  answered:          { events: [],                               roles: [],            authors: true,  named: true },
  /** A review that waits longer than the settings say. */
  overdue:           { events: [],                               roles: ['reviewer'],  authors: false, named: false, butAuthors: true },
  /** A webhook to which nothing has arrived for days: it is told nothing any more. */
  'webhook-paused':  { events: ['webhook-paused'],               roles: ['administrator'], authors: false, named: false, isOfSite: true },
} as const satisfies Record<string, KindRule>

export type NotificationKind = keyof typeof KINDS

export const NOTIFICATION_KINDS = Object.keys(KINDS) as NotificationKind[]

const isOfSite = (kind: NotificationKind): boolean => (KINDS[kind] as KindRule).isOfSite === true

/** The kinds that each person chooses for himself. */
export const CHOSEN_KINDS = NOTIFICATION_KINDS.filter((kind) => !isOfSite(kind))

/** The kind of notification that an entry of the trail causes, if it causes one. */
export const kindOfEvent = (event: string): NotificationKind | undefined =>
  NOTIFICATION_KINDS.find((kind) => (KINDS[kind].events as readonly string[]).includes(event))
