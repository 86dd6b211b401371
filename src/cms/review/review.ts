import type { Payload, PayloadRequest } from 'payload'

import type { Person } from '../../access/person'
import { compareContents, type Snapshot } from '../../comparison/compare'
import type { FieldComparison } from '../../comparison/comparison'
import { inTransaction } from '../../database/transaction'
import type { Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { PublicState, State } from '../../workflow/states'
import { claimOn } from '../claims/claims'
import { titleOf } from '../edition-title'
import { editionOf } from '../editions'
import { itemOf, type WorkflowItem } from '../items'
import { personIn } from '../perform'
import { placingOf } from '../places'
import { workingCopyOf } from '../working-copy'
import { authorsOfChange, eventsOfChange, type ChangeAuthor, type ChangeEvent } from './change'
import { lookBefore } from './looks'
import { namesIn, type Names } from './names'
import { picturesOf, type Pictures } from './pictures'
import { relatedTo, type RelatedDocument } from './related'

/** Two contents compared, with what is needed to show them. */
export interface Shown {
  fields: FieldComparison[]
  pictures: { before: Pictures; after: Pictures }
}

/** Everything that somebody needs to decide on a document. */
export interface Review {
  collection: ProfileCollection
  id: string
  title: string
  state: State
  public: PublicState
  /** The version that was compared: decisions name it. */
  version: string
  /** The last edition, which the public sees unless it is withdrawn. */
  edition: { number: number; publishedAt: string } | null
  whole: Shown
  /** What changed since the caller last looked at another version. */
  sinceLook: (Shown & { at: string }) | null
  names: Names
  changeNote: Localized<string> | null
  authors: ChangeAuthor[]
  events: ChangeEvent[]
  related: RelatedDocument[]
  /** Who says that he is reviewing it. */
  claim: { person: string; name: string } | null
}

/**
 * What a document would change for the public, for somebody who is signed in; undefined when there is no
 * such document.
 */
export function reviewOf(
  payload: Payload,
  caller: Pick<Person, 'id'>,
  collection: ProfileCollection,
  id: string,
): Promise<Review | undefined> {
  return inTransaction(payload, null, async (req) => {
    const person = await personIn(req, caller.id)
    const item = await itemOf(req, collection, id)
    const working = item && (await workingCopyOf(req, collection, id))
    if (!item || !working) return undefined
    const edition = item.edition ? await editionRow(req, item) : null
    const look = await lookBefore(req, person, collection, id, working.version)
    // What was looked at before the last publication is behind everybody.
    const isOfThisChange = look && !(edition && look.at.toISOString() < edition.publishedAt)
    const whole = shown(collection, edition, working)
    const sinceLook = isOfThisChange && {
      ...shown(collection, look, working),
      at: look.at.toISOString(),
    }
    return {
      collection,
      id,
      title: titleOf(working.content),
      state: item.state,
      public: item.public,
      version: working.version,
      edition: edition && { number: edition.number, publishedAt: edition.publishedAt },
      whole,
      sinceLook: sinceLook || null,
      names: await namesIn(req, [...whole.fields, ...(sinceLook ? sinceLook.fields : [])]),
      changeNote: item.changeNote,
      authors: await authorsOfChange(req, item, Object.keys(working.media)),
      events: await eventsOfChange(req, item, edition?.publishedAt),
      claim: await claimHolder(req, collection, id),
      related: await relatedTo(req, person, item, placingOf(working.content)),
    }
  })
}

async function claimHolder(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<Review['claim']> {
  const claim = await claimOn(req, collection, id)
  return claim ? { person: claim.person, name: claim.name } : null
}

async function editionRow(req: PayloadRequest, item: WorkflowItem) {
  const edition = await editionOf(req, item.edition ?? '')
  return { ...edition, publishedAt: new Date(edition.publishedAt).toISOString() }
}

const shown = (collection: ProfileCollection, before: Snapshot | null, after: Snapshot): Shown => ({
  fields: compareContents(collection, before, after),
  pictures: {
    before: picturesOf(before?.media ?? {}),
    after: picturesOf(after.media),
  },
})
