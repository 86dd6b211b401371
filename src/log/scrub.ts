import { isIPv6 } from 'node:net'

/** Also times of day: what it finds is looked at once more. */
const MAYBE_IPV6 = /(?<![\w:.])[0-9a-f:]*:[0-9a-f:]+(?![\w:])/gi

/** What may not stand in a log, and what stands there instead. In this order. */
const HIDDEN: [RegExp, string][] = [
  // The values of a statement that failed, as Drizzle adds them.
  [/\nparams:[\s\S]*$/, ''],
  [/\b([a-z][a-z+]*:\/\/)[^\s/@]+@/gi, '$1[credentials]@'],
  [/\b(Bearer|JWT|Basic|API-Key)\s+[^\s,;"']+/gi, '$1 [token]'],
  // What stands behind the question mark of an address: searches, forms, codes.
  [/(\/[^\s?"'<>]*)\?[^\s"'<>)]*/g, '$1?[query]'],
  [/[^\s@<>"'(),:;=/[\]]+@[^\s@<>"'(),:;=/[\]]+\.[a-z]{2,}/gi, '[e-mail]'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '[address]'],
  [MAYBE_IPV6, '[address]'],
  // Keys, links with a secret, hashes: longer than any word of ours, and than the id of a document.
  [/\b[A-Za-z0-9_-]{40,}\b(?:\.[A-Za-z0-9_-]+)*/g, '[token]'],
]

const LONGEST = 2000

/** A text for the log: without e-mail and network addresses, queries, credentials and values of statements. */
export function scrubbed(text: string): string {
  const shown = HIDDEN.reduce(
    (rest, [pattern, instead]) =>
      pattern === MAYBE_IPV6
        ? rest.replace(pattern, (found) => (isIPv6(found) ? instead : found))
        : rest.replace(pattern, instead),
    text,
  )
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown
}

/** What a log says of an error. */
export interface ShownError {
  type: string
  message: string
  code?: string
  /** The places in the code alone, innermost first. */
  stack?: string[]
  cause?: ShownError
}

const DEEPEST = 3

/** Of an error only what is no content: PostgreSQL, for one, quotes rows in its details. */
export function shownError(error: unknown, depth = 1): ShownError {
  if (!(error instanceof Error) && !isErrorLike(error))
    return { type: typeof error, message: typeof error === 'string' ? scrubbed(error) : '' }
  const { name, message, stack } = error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = 'cause' in error ? error.cause : undefined
  return {
    type: name,
    message: scrubbed(quotesInput(code) ? message.replace(/:[\s\S]*$/, '') : message),
    ...(code === undefined ? {} : { code }),
    ...(places.length > 0 ? { stack: places.map((line) => line.trim()) } : {}),
    ...(cause !== undefined && depth < DEEPEST ? { cause: shownError(cause, depth + 1) } : {}),
  }
}

/** Class 22 of PostgreSQL's codes, data exceptions: the message ends with the value. Source: PostgreSQL, appendix A. */
const quotesInput = (code: string | undefined): boolean => /^22[0-9A-Z]{3}$/.test(code ?? '')

/** Errors of another realm, or that have been through JSON. */
const isErrorLike = (value: unknown): value is { name: string; message: string; stack?: string } =>
  typeof value === 'object' &&
  value !== null &&
  'message' in value &&
  typeof value.message === 'string' &&
  'name' in value &&
  typeof value.name === 'string'

const WORD = /^_?[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z]{1,8})?$/
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const LOOKS_SECRET = /^[0-9a-f]{16,}/

/** A path for the log: its words as they are; ids, and everything that might be a secret, as what they are. */
export const shownPath = (pathname: string): string =>
  pathname
    .split('/')
    .map((segment) => {
      if (ID.test(segment)) return ':id'
      const isShown = segment === '' || (WORD.test(segment) && !LOOKS_SECRET.test(segment))
      return isShown ? segment : ':other'
    })
    .join('/')
