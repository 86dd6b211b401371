import { createHash } from 'node:crypto'

/** A finished answer, before it is put into the form that a client takes. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** SHA-256 of the body, hexadecimal. */
  hash: string
}

export function answerOf(
  status: number,
  contentType: string,
  value: unknown,
  headers: Record<string, string> = {},
): Answer {
  const body = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  return {
    status,
    headers: { 'Content-Type': contentType, ...headers },
    body,
    hash: createHash('sha256').update(body).digest('hex'),
  }
}

export const JSON_TYPE = 'application/json; charset=utf-8'
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Of what somebody keeps as a file. Its name is said where it is linked to: web servers cannot tell it from the address. */
export const SAVED = { 'Content-Disposition': 'attachment' }
