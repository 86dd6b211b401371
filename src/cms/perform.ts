import type { Payload, PayloadRequest } from 'payload'

import { isActivePerson, type Person } from '../access/person'
import { inTransaction, lockDocument } from '../database/transaction'
import { notePublication } from '../metrics/port'
import { goingFirst } from '../publication/publications-first'
import { bringSiteUpToDate } from '../publication/site-port'
import { inSpan } from '../tracing/port'
import type { ProfileCollection } from '../vocabulary/profiles'
import { refusalsFor, type Input } from '../workflow/decide'
import { Refused, type RefusedItem } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'
import type { Transition } from '../workflow/table'
import { applyTransition, type Applied } from './apply-transition'
import type { RecordedEvent } from './events'
import { keyAsPerson } from './keys/key-person'
import { formsOf, isInScope } from './places'
import { loadDocument, type LoadedDocument } from './standing'

export interface TransitionRequest {
  collection: ProfileCollection
  id: string
  transition: Transition
  input: Input
  /** The language in which what is found wrong is said; English when absent. */
  i18n?: PayloadRequest['i18n']
  /** Set when the scheduler asks: the scheduling it acts for. One that was replaced does nothing. */
  schedule?: string
  /** The documents that take this transition together, this one among them, when they are several. */
  together?: readonly Pick<TransitionRequest, 'collection' | 'id'>[]
}

/**
 * Performs one transition: the only way in which anything becomes public or ceases to be. Lock, judge,
 * write and trail are one transaction; the answer is given after the commit was seen (`honest-commit.ts`) and
 * the site is true.
 *
 * @param actor who asks; roles and scope are read again inside the transaction
 * @param meanwhile done after the commit, while the site is brought up to date: reading what is answered, for one
 * @throws {Refused} with everything that stands against it
 */
export async function performTransition(
  payload: Payload,
  actor: { id: string },
  request: TransitionRequest,
  meanwhile?: Meanwhile,
): Promise<RecordedEvent> {
  const [event] = await performTransitions(payload, actor, [request], meanwhile)
  if (!event) throw new Error('A transition that was performed has left no event.')
  return event
}

type Meanwhile = () => Promise<unknown>

/**
 * Performs transitions of several documents, all of them or none, in the order given. Each is judged with
 * those before it done.
 *
 * @returns the events, in the order of the requests
 * @throws {Refused} with everything that stands against any of them; `items` says which
 */
export const performTransitions = (
  payload: Payload,
  actor: { id: string },
  requests: readonly TransitionRequest[],
  meanwhile?: Meanwhile,
): Promise<RecordedEvent[]> =>
  inSpan(
    {
      name: `transition ${requests[0]?.transition ?? ''}`,
      attributes: { 'liaison.documents': requests.length },
    },
    () => goingFirst(performAndShow(payload, actor, requests, meanwhile)),
  )

async function performAndShow(
  payload: Payload,
  actor: { id: string },
  requests: readonly TransitionRequest[],
  meanwhile?: Meanwhile,
): Promise<RecordedEvent[]> {
  const begin = performance.now()
  const applied = await inSpan({ name: 'transaction' }, () => applyAll(payload, actor, requests))
  const places = applied.flatMap(({ place }) => place ?? [])
  const show = async () => {
    await inSpan({ name: 'site update' }, () => bringSiteUpToDate(Math.max(...places)))
    notePublication((performance.now() - begin) / 1000)
  }
  await Promise.all([places.length > 0 && show(), meanwhile?.()])
  return applied.map(({ event }) => event)
}

/** All of them in one transaction, or none. */
function applyAll(
  payload: Payload,
  actor: { id: string },
  requests: readonly TransitionRequest[],
): Promise<Applied[]> {
  const now = new Date()
  return inTransaction(
    payload,
    null,
    async (req) => {
      for (const request of inLockOrder(requests)) await lockFor(req, request)
      const person = await personIn(req, actor.id)
      const results: Applied[] = []
      const refused: RefusedItem[] = []
      for (const request of requests) {
        try {
          const document = await loadDocument(req, request.collection, request.id)
          if (!document) throw new Refused([refusal('not-found')])
          await judge(req, person, document, request, now)
          // Once one is refused nothing will be kept: the others are only judged, for the answer.
          if (refused.length === 0)
            results.push(await applyTransition(req, person, document, request, now))
        } catch (error) {
          if (!(error instanceof Refused)) throw error
          refused.push(against(request, error))
          // After a lock that did not come the database takes nothing more in this transaction.
          if (isLockedOut(error)) break
        }
      }
      if (refused.length > 0)
        throw new Refused(
          refused.flatMap(({ refusals }) => refusals),
          { standing: refused[0]?.standing, items: refused },
        )
      return results
    },
    requests[0]?.i18n,
  )
}

/** Takes the lock of a document. A refusal names it, because the others may be free. */
async function lockFor(req: PayloadRequest, request: TransitionRequest): Promise<void> {
  try {
    await lockDocument(req, request.collection, request.id)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Refused(error.refusals, { items: [against(request, error)], cause: error })
  }
}

const against = (
  { collection, id }: TransitionRequest,
  { refusals, standing }: Refused,
): RefusedItem => ({ collection, id, refusals, standing })

const isLockedOut = ({ refusals }: Refused): boolean =>
  refusals.some(({ code }) => code === 'concurrent')

/** The same order for everybody, so that two who need the same documents do not wait for each other. */
const inLockOrder = (requests: readonly TransitionRequest[]): TransitionRequest[] =>
  requests.toSorted((one, other) =>
    `${one.collection}:${one.id}`.localeCompare(`${other.collection}:${other.id}`),
  )

/** What counts of a person, without his sessions and how he wants to be told of what. */
const PERSON = {
  ...{ name: true, email: true, roles: true, scope: true, locale: true, deactivated: true },
} satisfies Record<keyof Omit<Person, 'id' | 'secondFactorDue'>, true>

/** The person, or the key, as the database has him now, not as his session remembers him. */
export async function personIn(req: PayloadRequest, id: string): Promise<Person> {
  const person: unknown = await req.payload.db.findOne({
    collection: 'users',
    req,
    select: PERSON,
    where: { id: { equals: id } },
  })
  if (isActivePerson(person)) return person
  const key = person ? undefined : await keyAsPerson(req, id)
  if (!key) throw new Refused([refusal('account-gone')])
  return key
}

async function judge(
  req: PayloadRequest,
  person: Person,
  document: LoadedDocument,
  request: TransitionRequest,
  now: Date,
): Promise<void> {
  const { item, standing, working } = document
  if (request.schedule !== undefined && request.schedule !== item.schedule)
    throw new Refused([refusal('schedule-replaced')])
  const inScope = await isInScope(req, person, item.collection, item.document, formsOf(document))
  const refusals = refusalsFor(request.transition, standing, person, inScope, {
    input: request.input,
    now,
  })
  if (refusals.length > 0)
    throw new Refused(refusals, {
      standing: { state: item.state, public: item.public, version: working.version },
    })
}
