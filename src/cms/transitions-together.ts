import type { Endpoint, PayloadRequest } from 'payload'

import { isDocumentId } from '../vocabulary/document-id'
import { isProfileCollection, type ProfileCollection } from '../vocabulary/profiles'
import { Refused } from '../workflow/refusals'
import { isTransition } from '../workflow/table'
import { spoken } from './language/spoken'
import { performTransitions } from './perform'
import { bodyOf, documentFor, inputOf, signedInPerson, unknownTransition } from './request'

/** How many documents one request may name. */
const MOST = 100

/**
 * `POST /api/transitions {transition, items: [{collection, id, expectedVersion?}], comment?, scheduledFor?}`: one
 * transition of several documents, all of them or none. Answers `{results}` with a result for each, in the
 * order asked: its event, or what stands against it.
 */
export const transitionsTogether: Endpoint = {
  path: '/transitions',
  method: 'post',
  handler: async (req) => {
    const person = signedInPerson(req)
    const body = await bodyOf(req)
    const { transition } = body
    if (!isTransition(transition)) throw unknownTransition()
    const items = readItems(body.items)
    const together = items.map(({ collection, id }) => ({ collection, id }))
    const requests = items.map(({ collection, id, expectedVersion }) => ({
      collection,
      id,
      transition,
      input: { ...inputOf(body), expectedVersion },
      i18n: req.i18n,
      ...(together.length > 1 ? { together } : {}),
    }))
    // Only what the transitions throw is a refusal: once they are committed, an answer must not say that they are not.
    const outcome = await performTransitions(req.payload, person, requests).catch(
      (error: unknown) => {
        // What is about none of the documents is about the caller, and reported as everywhere.
        if (error instanceof Refused && error.items.length > 0) return error
        throw error
      },
    )
    if (outcome instanceof Refused)
      return Response.json(refusalOf(req, outcome, together), { status: outcome.status })
    const results = await Promise.all(
      together.map(async ({ collection, id }, index) => ({
        collection,
        id,
        doc: await documentFor(req, collection, id, transition),
        event: outcome[index],
      })),
    )
    return Response.json({ results })
  },
}

interface Item {
  collection: ProfileCollection
  id: string
  expectedVersion: unknown
}

function readItems(value: unknown): Item[] {
  const items = Array.isArray(value) ? (value as unknown[]).map(readItem) : []
  const names = new Set(items.map((item) => item && `${item.collection}:${item.id}`))
  if (
    items.length === 0 ||
    items.length > MOST ||
    names.size < items.length ||
    items.includes(null)
  )
    throw new Refused([
      {
        code: 'items-invalid',
        message: `Give in "items" 1 to ${MOST} different documents, each as {"collection": "countries", "id": "…", "expectedVersion": "…"}.`,
      },
    ])
  return items.filter((item) => item !== null)
}

function readItem(value: unknown): Item | null {
  if (typeof value !== 'object' || value === null) return null
  const { collection, id, expectedVersion } = value as Record<string, unknown>
  return isProfileCollection(collection) && isDocumentId(id)
    ? { collection, id, expectedVersion }
    : null
}

/** What stands against which document; those without errors would have gone through, or were not come to because one is locked. */
function refusalOf(
  req: PayloadRequest,
  refused: Refused,
  asked: readonly Pick<Item, 'collection' | 'id'>[],
): object {
  const against = new Map(refused.items.map((item) => [item.id, item]))
  return {
    errors: refused.items.flatMap(({ collection, id, refusals }) =>
      spoken(req, refusals).map((refusal) => ({ ...refusal, collection, id })),
    ),
    results: asked.map(({ collection, id }) => {
      const item = against.get(id)
      return { collection, id, errors: spoken(req, item?.refusals ?? []), ...item?.standing }
    }),
  }
}
