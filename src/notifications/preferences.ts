import type { NotificationKind } from './kinds'

/** How mail of one kind comes. */
export const MAIL_CHOICES = ['at-once', 'digest', 'off'] as const

export type MailChoice = (typeof MAIL_CHOICES)[number]

/** How a person wants to be told of one kind. */
export interface Preference {
  mail: MailChoice
  panel: boolean
}

/** What holds until a person chooses otherwise. */
// prettier-ignore
export const DEFAULT_PREFERENCES: Record<NotificationKind, Preference> = {
  submitted:         { mail: 'at-once', panel: true },
  'sent-back':       { mail: 'at-once', panel: true },
  approved:          { mail: 'at-once', panel: true },
  published:         { mail: 'digest',  panel: true },
  'schedule-failed': { mail: 'at-once', panel: true },
  reported:          { mail: 'digest',  panel: true },
  mentioned:         { mail: 'at-once', panel: true },
  answered:          { mail: 'at-once', panel: true },
  overdue:           { mail: 'digest',  panel: true },
  'webhook-paused':  { mail: 'at-once', panel: true },
}

/** Under which name a kind is kept among a person's fields. */
export const preferenceName = (kind: NotificationKind): string =>
  kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/**
 * How a person wants to be told of a kind.
 *
 * @param chosen the person's `notifications`, as they are stored; anything may be missing
 */
export function preferenceOf(chosen: unknown, kind: NotificationKind): Preference {
  const all = (chosen ?? {}) as Record<string, { mail?: unknown; panel?: unknown } | null>
  const own = all[preferenceName(kind)]
  const mail = MAIL_CHOICES.find((choice) => choice === own?.mail)
  return {
    mail: mail ?? DEFAULT_PREFERENCES[kind].mail,
    panel: typeof own?.panel === 'boolean' ? own.panel : DEFAULT_PREFERENCES[kind].panel,
  }
}

const DAY_MS = 86_400_000

/** When the next daily digest is due: at the given hour of the day, UTC. */
export function nextDigest(now: Date, hour: number): Date {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), hour)
  return new Date(today > now.getTime() ? today : today + DAY_MS)
}
