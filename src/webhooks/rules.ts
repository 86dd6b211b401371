import { PROFILE_COLLECTIONS, type ProfileCollection } from '../vocabulary/profiles'
import type { Refusal } from '../workflow/refusals'

/** What a webhook may be told of: what the public sees, or every step of the workflow. `test` is sent when somebody asks. */
export const WEBHOOK_EVENTS = [
  'published',
  'withdrawn',
  'restored',
  'redacted',
  'transition',
] as const

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]

/** After so many attempts, in half a day, a message is given up until somebody sends it again. */
export const MOST_ATTEMPTS = 14

const FIRST_DELAY_MS = 5000

/** How long to wait after a number of attempts that have failed: some seconds first, then twice as long each time. */
export const delayAfter = (attempts: number): number => FIRST_DELAY_MS * 2 ** (attempts - 1)

/** A webhook to which nothing has arrived for so long pauses by itself. */
export const PAUSES_AFTER_DAYS = 3

/** How many hours the secret of before still signs after a new one was made. */
export const GRACE_HOURS = 24

const NAME_LIMIT = 200
const ADDRESS_LIMIT = 2000

/** A webhook as somebody wishes it. */
export interface WebhookWish {
  name: string
  url: string
  events: WebhookEvent[]
  /** The collections whose documents it is told of. */
  collections: ProfileCollection[]
}

/** A wish for a webhook, or what is wrong with it. Everything is told of all collections unless something is named. */
export function readWish(body: Record<string, unknown>): WebhookWish | Refusal[] {
  const name = typeof body.name === 'string' ? body.name.replace(/[\p{C}\s]+/gu, ' ').trim() : ''
  const url = addressOf(body.url)
  const events = someOf(WEBHOOK_EVENTS, body.events ?? WEBHOOK_EVENTS)
  const collections = someOf(PROFILE_COLLECTIONS, body.collections ?? PROFILE_COLLECTIONS)
  const wrong = [
    ...(name !== '' && name.length <= NAME_LIMIT ? [] : [`"name": 1 to ${NAME_LIMIT} characters`]),
    ...(url ? [] : ['"url": an address with https: or http:, without a name and a password']),
    ...(events ? [] : [`"events": some of ${WEBHOOK_EVENTS.join(', ')}`]),
    ...(collections ? [] : [`"collections": some of ${PROFILE_COLLECTIONS.join(', ')}`]),
  ]
  if (!url || !events || !collections || wrong.length > 0)
    return wrong.map((what) => ({ code: 'webhook-invalid', message: `Give in ${what}.` }))
  return { name, url, events, collections }
}

/** An address in full, without what only a browser would use. */
function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > ADDRESS_LIMIT || !URL.canParse(value))
    return undefined
  const url = new URL(value)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  if (!isWeb || url.username !== '' || url.password !== '') return undefined
  url.hash = ''
  return url.href
}

function someOf<T extends string>(all: readonly T[], value: unknown): T[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const named: unknown[] = value
  if (!named.every((each) => all.some((one) => one === each))) return undefined
  return all.filter((each) => named.includes(each))
}
