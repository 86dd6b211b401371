import { createHmac, randomBytes } from 'node:crypto'

/*
 * How a message is signed: Standard Webhooks, https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */

const PREFIX = 'whsec_'
const SECRET_BYTES = 32

/** A new secret, in the form that receivers expect. */
export const newSecret = (): string => `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`

export interface Message {
  /** Stays the same when the message is sent again, so that a receiver knows what it has seen. */
  id: string
  /** When it is sent, in seconds since 1970. */
  timestamp: number
  body: string
}

/**
 * The headers that prove where a message comes from.
 *
 * @param secrets each signs: during a rotation the one of before does too
 */
export const signedHeaders = (
  { id, timestamp, body }: Message,
  secrets: readonly string[],
): Record<string, string> => ({
  'webhook-id': id,
  'webhook-timestamp': String(timestamp),
  'webhook-signature': secrets
    .map((secret) => signatureOf(`${id}.${timestamp}.${body}`, secret))
    .join(' '),
})

const signatureOf = (content: string, secret: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .update(content)
    .digest('base64')}`
