import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Person } from '../access/person'
import { together } from '../database/together'
import type { Localized } from '../vocabulary/locales'
import { readComment, readInstant, type Input } from '../workflow/decide'
import { outcomeOf } from '../workflow/table'
import { titleOf } from './edition-title'
import { insertEdition, type EditionRow } from './editions'
import { insertEvent, type RecordedEvent } from './events'
import { keepBeside } from './keep-beside'
import { nextSequence, recordAuthor, updateItem, type WorkflowItem } from './items'
import type { TransitionRequest } from './perform'
import { publicEventOf, recordPublicChange } from './public-change'
import { closeCorrected, reopenCorrected } from './reader-reports/settle'
import { markVersionPublished, writePublicRow, writePublishedVersion } from './public-row'
import { queueScheduled } from './schedule-queue'
import type { LoadedDocument } from './standing'
import { tellWebhooks } from './webhooks/outbox'

export interface Applied {
  event: RecordedEvent
  /** In the order of publications, when what the public sees has changed. */
  place?: number | undefined
}

/** Writes what follows from a transition that was judged possible. */
export async function applyTransition(
  req: PayloadRequest,
  person: Person,
  document: LoadedDocument,
  request: TransitionRequest,
  now: Date,
): Promise<Applied> {
  const { item, working } = document
  const { collection, id, transition } = request
  const outcome = outcomeOf(transition, item)
  const comment = commentOf(request.input)
  const change: Partial<WorkflowItem> = { state: outcome.state, public: outcome.public }
  if (outcome.state !== item.state) change.since = now
  const details: Record<string, unknown> = request.together ? { together: request.together } : {}

  if (outcome.leavesApproved) Object.assign(change, { approvedVersion: null, ...UNSCHEDULED })

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
      const edition = lastEditionOf(document)
      await writePublishedVersion(req, collection, id, edition.content, working.row.createdAt)
      await reopenCorrected(req, collection, id, now)
      await keepBeside(req, {
        collection,
        id,
        before: working.content,
        after: edition.content,
        person: person.id,
        isRestored: true,
      })
      break
    }
    case 'withdraw':
    case 'restore': {
      const { content } = lastEditionOf(document)
      const status = transition === 'restore' ? 'published' : 'draft'
      await writePublicRow(req, collection, id, content, status, content)
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

  const publicEvent = publicEventOf(transition)
  if (publicEvent) change.sequence = await nextSequence(req)
  await updateItem(req, collection, id, change)
  const entry = { collection, document: id, title: titleOf(working.content), from: item.state }
  if (outcome.leavesApproved && item.schedule && request.schedule === undefined)
    await insertEvent(req, person, {
      ...entry,
      event: 'unschedule',
      to: item.state,
      details: { because: transition },
    })
  const [event] = await together([
    insertEvent(req, person, {
      ...entry,
      event: transition,
      to: outcome.state,
      publicFrom: item.public,
      publicTo: outcome.public,
      comment,
      version: change.editionVersion ?? working.version,
      edition: change.editionNumber ?? item.editionNumber,
      details,
    }),
    publicEvent &&
      recordPublicChange(req, {
        sequence: change.sequence ?? 0,
        event: publicEvent,
        collection,
        document: id,
        edition: change.edition ?? item.edition ?? '',
        before: document.live,
        at: now,
      }),
    tellWebhooks(req, {
      ...{ collection, document: id, transition, at: now.toISOString() },
      ...{ from: item.state, to: outcome.state, publicFrom: item.public, publicTo: outcome.public },
      ...(publicEvent && {
        change: {
          event: publicEvent,
          sequence: change.sequence ?? 0,
          edition: change.editionNumber ?? item.editionNumber,
        },
      }),
    }),
  ])
  return { event, place: (publicEvent && change.sequence) ?? undefined }
}

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
  { item, live, working }: LoadedDocument,
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
    corrects: await closeCorrected(req, collection, id, number, now),
  })
  await together([
    writePublicRow(req, collection, id, working.content, 'published', live?.content),
    markVersionPublished(req, collection, working.revision),
  ])
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

/** The last edition of a document that has one. */
function lastEditionOf({ item, live }: LoadedDocument): EditionRow {
  if (!live) throw new Error(`${item.collection}/${item.document} has no edition.`)
  return live
}

function commentOf(input: Input): Localized<string> | null {
  const comment = readComment(input.comment)
  return comment === 'invalid' ? null : comment
}
