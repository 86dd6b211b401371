import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { isActivePerson, type Person } from '../access/person'
import { bringSiteUpToDate } from '../publication/site-port'
import type { Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { readComment, readInstant, refusalsFor, type Input } from '../workflow/decide'
import { Refused } from '../workflow/refusals'
import { outcomeOf, type Transition } from '../workflow/table'
import { editionOf, insertEdition } from './editions'
import { insertEvent, type RecordedEvent } from './events'
import { nextSequence, recordAuthor, updateItem, type WorkflowItem } from './items'
import { isInScope, placingOf, type Placing } from './places'
import { writePublicRow, writePublishedVersion } from './public-row'
import { queueScheduled } from './schedule-queue'
import { loadDocument, type LoadedDocument } from './standing'
import { titleOf } from './edition-title'
import { inTransaction, lockDocument } from '../database/transaction'

export interface TransitionRequest {
  collection: ProfileCollection
  id: string
  transition: Transition
  input: Input
  /** Set when the scheduler asks: the scheduling it acts for. One that was replaced does nothing. */
  schedule?: string
}

/**
 * Performs one transition: the only way in which anything becomes public or ceases to be. Lock, judge,
 * write and trail are one transaction; the answer is given after the commit was seen (`honest-commit.ts`) and
 * the site is true.
 *
 * @param actor who asks; roles and scope are read again inside the transaction
 * @throws {Refused} with everything that stands against it
 */
export async function performTransition(
  payload: Payload,
  actor: { id: string },
  request: TransitionRequest,
): Promise<RecordedEvent> {
  const now = new Date()
  const { event, touchesSite } = await inTransaction(payload, null, async (req) => {
    await lockDocument(req, request.collection, request.id)
    const person = await personIn(req, actor.id)
    const document = await loadDocument(req, request.collection, request.id)
    if (!document) throw new Refused([{ code: 'not-found', message: 'There is no such document.' }])
    await judge(req, person, document, request, now)
    return apply(req, person, document, request, now)
  })
  if (touchesSite) await bringSiteUpToDate()
  return event
}

/** The person as the database has him now, not as his session remembers him. */
export async function personIn(req: PayloadRequest, id: string): Promise<Person> {
  const person: unknown = await req.payload.db.findOne({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  })
  if (!isActivePerson(person))
    throw new Refused([
      { code: 'not-signed-in', message: 'This account does not exist any more or is deactivated.' },
    ])
  return person
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
    throw new Refused([
      { code: 'not-scheduled', message: 'This scheduled publication was replaced or cancelled.' },
    ])
  const inScope = await isInScope(
    req,
    person,
    item.collection,
    item.document,
    await formsOf(req, document),
  )
  const refusals = refusalsFor(request.transition, standing, person, inScope, {
    input: request.input,
    now,
  })
  if (refusals.length > 0)
    throw new Refused(refusals, {
      standing: { state: item.state, public: item.public, version: working.version },
    })
}

/** The forms of a document that have to lie in a person's scope: as it is live, and as it is being worked on. */
export async function formsOf(
  req: PayloadRequest,
  { item, working }: LoadedDocument,
): Promise<Placing[]> {
  const live = item.edition ? [placingOf((await editionOf(req, item.edition)).content)] : []
  return [...live, placingOf(working.content)]
}

/** Writes what follows from a transition that was judged possible. */
async function apply(
  req: PayloadRequest,
  person: Person,
  document: LoadedDocument,
  request: TransitionRequest,
  now: Date,
): Promise<{ event: RecordedEvent; touchesSite: boolean }> {
  const { item, working } = document
  const { collection, id, transition } = request
  const outcome = outcomeOf(transition, item)
  const comment = commentOf(request.input)
  const change: Partial<WorkflowItem> = { state: outcome.state, public: outcome.public }
  const details: Record<string, unknown> = {}

  if (outcome.leavesApproved) {
    Object.assign(change, { approvedVersion: null, ...UNSCHEDULED })
    if (item.schedule && request.schedule === undefined)
      await insertEvent(req, person, {
        event: 'unschedule',
        collection,
        document: id,
        title: titleOf(working.content),
        from: item.state,
        to: item.state,
        details: { because: transition },
      })
  }

  switch (transition) {
    case 'submit':
      change.changeNote = comment
      await recordAuthor(req, {
        collection,
        document: id,
        change: item.editionNumber + 1,
        person: person.id,
        part: 'submitted',
        version: working.version,
      })
      break
    case 'approve':
      change.approvedVersion = working.version
      break
    case 'schedule': {
      const scheduledFor = readInstant(request.input.scheduledFor) ?? now
      const schedule = randomUUID()
      Object.assign(change, { scheduledFor, scheduledBy: person.id, schedule, scheduleError: null })
      details.scheduledFor = scheduledFor.toISOString()
      await queueScheduled(req, { collection, id, schedule, scheduledFor })
      break
    }
    case 'unschedule':
      Object.assign(change, UNSCHEDULED)
      break
    case 'publish':
    case 'emergency-publish':
      Object.assign(change, await publishWorkingCopy(req, person, document, request, now))
      break
    case 'discard': {
      const edition = await editionOf(req, item.edition ?? '')
      await writePublishedVersion(req, collection, id, edition.content)
      break
    }
    case 'withdraw':
    case 'restore': {
      const edition = await editionOf(req, item.edition ?? '')
      await writePublicRow(
        req,
        collection,
        id,
        edition.content,
        transition === 'restore' ? 'published' : 'draft',
      )
      change.notice = transition === 'withdraw' ? comment : null
      break
    }
    case 'confirm':
      change.flagged = false
      break
    case 'recall':
    case 'request-changes':
    case 'reopen':
      break
  }

  const touchesSite = PUBLIC_EFFECT.has(transition)
  if (touchesSite) change.sequence = await nextSequence(req)
  await updateItem(req, collection, id, change)
  const event = await insertEvent(req, person, {
    event: transition,
    collection,
    document: id,
    title: titleOf(working.content),
    from: item.state,
    to: outcome.state,
    publicFrom: item.public,
    publicTo: outcome.public,
    comment,
    version: change.editionVersion ?? working.version,
    edition: change.editionNumber ?? item.editionNumber,
    details,
  })
  return { event, touchesSite }
}

/** Transitions after which the public sees something else. */
const PUBLIC_EFFECT: ReadonlySet<Transition> = new Set<Transition>([
  'publish',
  'emergency-publish',
  'withdraw',
  'restore',
])

const UNSCHEDULED = {
  scheduledFor: null,
  scheduledBy: null,
  schedule: null,
  scheduleError: null,
} as const

/** A publication: the next edition, and the public row written from it. */
async function publishWorkingCopy(
  req: PayloadRequest,
  person: Person,
  { item, working }: LoadedDocument,
  { collection, id, transition }: TransitionRequest,
  now: Date,
): Promise<Partial<WorkflowItem>> {
  const emergency = transition === 'emergency-publish'
  const number = item.editionNumber + 1
  const edition = await insertEdition(req, {
    collection,
    document: id,
    number,
    working,
    changeNote: item.changeNote,
    emergency,
    publishedAt: now,
  })
  await writePublicRow(req, collection, id, working.content, 'published')
  await writePublishedVersion(req, collection, id, working.content)
  if (emergency)
    await recordAuthor(req, {
      collection,
      document: id,
      change: number,
      person: person.id,
      part: 'emergency-published',
      version: working.version,
    })
  return {
    edition,
    editionNumber: number,
    editionVersion: working.version,
    approvedVersion: null,
    changeNote: null,
    notice: null,
    flagged: emergency,
    ...UNSCHEDULED,
  }
}

function commentOf(input: Input): Localized<string> | null {
  const comment = readComment(input.comment)
  return comment === 'invalid' ? null : comment
}
