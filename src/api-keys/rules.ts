import { isRegion } from '../vocabulary/regions'
import type { Scope } from '../vocabulary/roles'
import { isDocumentId } from '../vocabulary/document-id'
import type { Refusal } from '../workflow/refusals'

/**
 * What a key may be used for. Every key reads what is published, at its own rate. `read-drafts` and `submit-drafts` apply to
 * the documents in the key's scope.
 */
export const KEY_RIGHTS = ['read-published', 'read-drafts', 'submit-drafts'] as const

export type KeyRight = (typeof KEY_RIGHTS)[number]

/** How many days a key lasts at most, and how many unless somebody chooses otherwise. */
export const MOST_DAYS = 730
export const DEFAULT_DAYS = 365

/** How many hours the secret of before still counts after a new one was made, at most. */
export const MOST_GRACE_HOURS = 168
export const DEFAULT_GRACE_HOURS = 24

/** The highest rate that a key may be given, in requests a minute. */
export const MOST_PER_MINUTE = 1_000_000

const NAME_LIMIT = 200
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

export type KeyState = 'active' | 'expired' | 'revoked'

/** Whether a key counts. */
export function stateOfKey(key: { expiresAt: Date; revokedAt: Date | null }, now: Date): KeyState {
  if (key.revokedAt !== null) return 'revoked'
  return key.expiresAt.getTime() <= now.getTime() ? 'expired' : 'active'
}

/** A key as somebody wishes it. */
export interface KeyWish {
  /** The service that uses it. */
  name: string
  /** Who answers for that service, in words. */
  owner: string
  rights: KeyRight[]
  /** Where drafts may be read and submitted. */
  scope: Scope
  expiresAt: Date
  /** Requests a minute; null for the rate of the settings. */
  perMinute: number | null
}

/** A wish for a key, or what is wrong with it. */
export function readWish(body: Record<string, unknown>, now: Date): KeyWish | Refusal[] {
  const days = body.days ?? DEFAULT_DAYS
  const perMinute = body.perMinute ?? null
  const wish = {
    name: line(body.name),
    owner: line(body.owner),
    rights: readRights(body.rights),
    scope: readScope(body.scope),
  }
  const wrong = [
    ...(isLine(wish.name) ? [] : [`"name": the service, in 1 to ${NAME_LIMIT} characters`]),
    ...(isLine(wish.owner)
      ? []
      : [`"owner": who answers for it, in 1 to ${NAME_LIMIT} characters`]),
    ...(wish.rights ? [] : [`"rights": some of ${KEY_RIGHTS.join(', ')}`]),
    ...(wish.scope
      ? []
      : [
          '"scope": {"kind": "all"}, {"kind": "regions", "regions": […]} or {"kind": "countries", "countries": […]}',
        ]),
    ...(isWhole(days, MOST_DAYS) ? [] : [`"days": how long it lasts, 1 to ${MOST_DAYS}`]),
    ...(perMinute === null || isWhole(perMinute, MOST_PER_MINUTE)
      ? []
      : [`"perMinute": requests a minute, 1 to ${MOST_PER_MINUTE}, or null`]),
  ]
  const { rights, scope } = wish
  if (wrong.length > 0 || !rights || !scope)
    return wrong.map((what) => ({ code: 'key-invalid', message: `Give in ${what}.` }))
  return {
    ...wish,
    rights,
    scope,
    expiresAt: new Date(now.getTime() + Number(days) * DAY_MS),
    perMinute: perMinute === null ? null : Number(perMinute),
  }
}

/** Until when the secret of before counts, or what is wrong with the wish. 0 hours end it at once. */
export function readGrace(body: Record<string, unknown>, now: Date): Date | Refusal[] {
  const hours = body.graceHours ?? DEFAULT_GRACE_HOURS
  if (hours !== 0 && !isWhole(hours, MOST_GRACE_HOURS))
    return [
      {
        code: 'key-invalid',
        message: `Give in "graceHours" how long the key of before still counts: 0 to ${MOST_GRACE_HOURS}.`,
      },
    ]
  return new Date(now.getTime() + hours * HOUR_MS)
}

const isLine = (text: string): boolean => text !== '' && text.length <= NAME_LIMIT

/** Without control characters and marks that turn the direction of what follows. */
const line = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim() : ''

const isWhole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most

/** The rights in the order of the list, reading what is published always among them. */
function readRights(value: unknown): KeyRight[] | undefined {
  const named: unknown[] = Array.isArray(value) ? value : []
  if (value !== undefined && !Array.isArray(value)) return undefined
  if (!named.every((each) => KEY_RIGHTS.some((right) => right === each))) return undefined
  return KEY_RIGHTS.filter((right) => right === 'read-published' || named.includes(right))
}

function readScope(value: unknown): Scope | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, regions, countries } = value as Record<string, unknown>
  if (kind === 'all') return { kind, regions: [], countries: [] }
  if (kind === 'regions' && isListOf(regions, isRegion)) return { kind, regions, countries: [] }
  if (kind === 'countries' && isListOf(countries, isDocumentId))
    return { kind, regions: [], countries }
  return undefined
}

const isListOf = <T extends string>(
  value: unknown,
  isOne: (each: unknown) => each is T,
): value is T[] => Array.isArray(value) && value.length > 0 && value.every(isOne)
