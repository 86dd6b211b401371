import { createHash } from 'node:crypto'

/** A finished answer, before it is put into the form that a client takes. */
export interface Answer {
  status: number
  headers: Record<string, string>
  /** In parts, which other answers may share. */
  body: readonly Buffer[]
  /** Of the body, in bytes. */
  length: number
  /** SHA-256 of the body, hexadecimal. */
  hash: string
}

/** @param value a text, or something that is sent as JSON */
export const answerOf = (
  status: number,
  contentType: string,
  value: unknown,
  headers?: Record<string, string>,
): Answer =>
  answerInParts(
    status,
    contentType,
    [Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))],
    headers,
  )

export function answerInParts(
  status: number,
  contentType: string,
  body: readonly Buffer[],
  headers: Record<string, string> = {},
): Answer {
  const hash = createHash('sha256')
  let length = 0
  for (const part of body) {
    hash.update(part)
    length += part.length
  }
  return {
    status,
    headers: { 'Content-Type': contentType, ...headers },
    body,
    length,
    hash: hash.digest('hex'),
  }
}

export const JSON_TYPE = 'application/json; charset=utf-8'
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Of what somebody keeps as a file. Its name is said where it is linked to: web servers cannot tell it from the address. */
export const SAVED = { 'Content-Disposition': 'attachment' }
