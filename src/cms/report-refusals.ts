import { Forbidden, type AfterErrorHook, type PayloadRequest } from 'payload'

import { noteUnanswered } from './database-away'
import { spoken } from './language/spoken'
import { causesOf } from '../vocabulary/causes-of'
import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'

/**
 * Turns what stands against a request into its answer: `{errors: [{code, message}]}`, with the document's
 * standing where that is what stands against it.
 */
export const reportRefusals: AfterErrorHook = ({ error, req }) => {
  noteUnanswered(error)
  const cause = refusalIn(error) ?? signInRefusal(error, req)
  if (!cause) return
  const { refusals, status, standing } = cause
  return {
    response: { errors: spoken(req, refusals), ...(status === 409 ? standing : undefined) },
    status,
  }
}

/** Payload forbids a stranger what it forbids anybody else: who has not signed in is told that first. What he may read is not that. */
function signInRefusal(error: unknown, req: PayloadRequest): Refused | undefined {
  if (req.user || req.payloadAPI !== 'REST' || req.method === 'GET' || req.method === 'HEAD') return
  return error instanceof Forbidden ? new Refused([refusal('sign-in')]) : undefined
}

/** A refusal may arrive wrapped in another error. */
function refusalIn(error: unknown): Refused | undefined {
  for (const each of causesOf(error)) {
    if (each instanceof Refused) return each
    const known = databaseRefusal(each)
    if (known) return known
  }
  return undefined
}

/** The messages of the database's own lock, should the code above it ever let something through. */
function databaseRefusal(error: Error & { code?: unknown }): Refused | undefined {
  if (error.message.includes('liaison: public rows'))
    return new Refused([
      {
        code: 'direct-publish',
        message:
          'The database refused this: public content changes only through the transitions "publish" and "withdraw".',
      },
    ])
  if (error.message.includes('liaison: append-only')) return new Refused([refusal('append-only')])
  // Payload parses filters that are sent as JSON.
  if (error.name === 'SyntaxError' && error.message.includes('JSON'))
    return new Refused([
      { code: 'invalid-query', message: 'The JSON in the query is not well-formed.' },
    ])
  // Class 22 of SQLSTATE: a value that the column or the query cannot take.
  if (typeof error.code === 'string' && /^22/.test(error.code))
    return new Refused([
      { code: 'invalid-query', message: 'A value has a form that its field cannot have.' },
    ])
  return undefined
}
