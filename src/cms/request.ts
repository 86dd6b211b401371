import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { isActivePerson, type Person } from '../access/person'
import { isDocumentId } from '../vocabulary/document-id'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { Input } from '../workflow/decide'
import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'
import { TRANSITION_NAMES, type Transition } from '../workflow/table'
import { publicEventOf } from './public-change'

/**
 * Who is asking.
 *
 * @throws {Refused} `not-signed-in`
 */
export function signedInPerson(req: PayloadRequest): Person {
  const user: unknown = req.user
  if (!isActivePerson(user)) throw new Refused([refusal('sign-in')])
  return user
}

/**
 * The id in the address of a request.
 *
 * @throws {Refused} `not-found` for what is no id
 */
export function documentIdOf(req: PayloadRequest): string {
  const id = req.routeParams?.id
  if (!isDocumentId(id)) throw noSuchDocument()
  return id
}

export const noSuchDocument = (): Refused => new Refused([refusal('not-found')])

/**
 * The body of a request, empty where it has none.
 *
 * @throws {Refused} 400 where it is no JSON object, or does not say that it is JSON: whoever sent it means something by it
 */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  if (!req.body) return {}
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    throw new Refused([NO_OBJECT], { cause: error })
  }
  const data: unknown = req.data
  if (data === undefined && (await leftOf(req)) === '') return {}
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Refused([NO_OBJECT])
  return data as Record<string, unknown>
}

/** What was sent and not understood. */
const leftOf = (req: PayloadRequest): Promise<string | undefined> | undefined =>
  req.text?.().catch(() => undefined)

/** What stands against a body that is none. */
export const NO_OBJECT = {
  code: 'invalid-body',
  message: 'Nothing was done. Send a JSON object, and with it Content-Type: application/json.',
} as const

/** What comes with a transition, from the body of a request. */
export const inputOf = (body: Record<string, unknown>): Input => ({
  comment: body.comment,
  expectedVersion: body.expectedVersion,
  scheduledFor: body.scheduledFor,
})

/**
 * A document's working copy as the caller may read it, for the answer to what he asked.
 *
 * @param transition what was done to it: where that has published it, the public row says the same and is read in half the time
 */
export const documentFor = (
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  transition: Transition,
) =>
  req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: publicEventOf(transition) !== 'published',
    overrideAccess: false,
    user: req.user,
  })

/** The refusal of a transition that the table does not have. */
export const unknownTransition = (): Refused =>
  new Refused([
    {
      code: 'unknown-transition',
      message: `Give in "transition" one of: ${TRANSITION_NAMES.join(', ')}.`,
    },
  ])
