import { plainLine, plainText } from '../vocabulary/plain-text'
import type { Refusal } from '../workflow/refusals'

/** How long a link lasts unless somebody chooses otherwise, and at most. */
export const DEFAULT_DAYS = 14
export const MOST_DAYS = 90

const NAME_LIMIT = 200
const TEXT_LIMIT = 4000

/** How many answers one link takes: enough for a conversation, too few to flood anybody. */
const ANSWERS_AN_HOUR = 10
const ANSWERS_IN_ALL = 50

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

export type LinkState = 'open' | 'expired' | 'revoked'

/** Whether a link still shows what it names. */
export function stateOfLink(
  link: { expiresAt: Date; revokedAt: Date | null },
  now: Date,
): LinkState {
  if (link.revokedAt !== null) return 'revoked'
  return link.expiresAt.getTime() <= now.getTime() ? 'expired' : 'open'
}

/** Whom a link is for and until when, or what is wrong with the wish. */
export function readWish(
  body: { recipient?: unknown; days?: unknown },
  now: Date,
): { recipient: string; expiresAt: Date } | Refusal[] {
  const recipient = plainLine(body.recipient)
  const days = body.days ?? DEFAULT_DAYS
  const refusals: Refusal[] = []
  if (recipient === '' || recipient.length > NAME_LIMIT)
    refusals.push({
      code: 'recipient-invalid',
      message: `Say in "recipient" whom the link is for, in at most ${NAME_LIMIT} characters.`,
    })
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    refusals.push({
      code: 'expiry-invalid',
      message: `Say in "days" how long the link lasts: 1 to ${MOST_DAYS}.`,
    })
  if (refusals.length > 0) return refusals
  return { recipient, expiresAt: new Date(now.getTime() + Number(days) * DAY_MS) }
}

/** What somebody said about the version that he saw. */
export interface Answer {
  kind: 'confirm' | 'comment'
  name: string
  /** Plain text; may be empty for a confirmation. */
  text: string
}

export type AnswerProblem = 'kind' | 'name' | 'text-missing' | 'text-too-long'

/** An answer as it is kept, or what is wrong with it. */
export function readAnswer(form: {
  kind?: unknown
  name?: unknown
  text?: unknown
}): Answer | AnswerProblem {
  const { kind } = form
  if (kind !== 'confirm' && kind !== 'comment') return 'kind'
  const name = plainLine(form.name)
  if (name === '' || name.length > NAME_LIMIT) return 'name'
  const text = plainText(form.text)
  if (text.length > TEXT_LIMIT) return 'text-too-long'
  if (kind === 'comment' && text === '') return 'text-missing'
  return { kind, name, text }
}

/** Whether a link has had as many answers as it takes for now. */
export function isThrottled(answeredAt: readonly Date[], now: Date): boolean {
  const ofLate = answeredAt.filter((at) => now.getTime() - at.getTime() < HOUR_MS)
  return answeredAt.length >= ANSWERS_IN_ALL || ofLate.length >= ANSWERS_AN_HOUR
}
