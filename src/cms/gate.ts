import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { isActivePerson, type Person } from '../access/person'
import { isDocumentId } from '../vocabulary/document-id'
import { isProfileCollection, type ProfileCollection } from '../vocabulary/profiles'
import { refusalsForSave } from '../workflow/decide'
import { Refused, type Refusal } from '../workflow/refusals'
import { directPublish, refusal } from '../workflow/sentences'
import type { Save } from '../workflow/table'
import { itemOf, type WorkflowItem } from './items'
import { withKnownRows } from './known-rows'
import { refusalsWhereNamed } from './named-elsewhere'
import { isInScope, placingOf, type Placing } from './places'
import { placingsOf } from './placings-of'
import { configOf, contentFields } from './content-fields'
import { readDraft } from './draft-input'
import { refusalsToPublish, type PublicationFlags } from './publication-attempt'
import { beginSave } from './save-session'
import { lockDocument } from '../database/transaction'
import { isRow } from './value-types'
import { workingCopyOf, type StoredWorkingCopy } from './working-copy'

/** The arguments of an operation, as far as the gate looks at them. They come from outside and may be anything. */
interface WriteArgs extends PublicationFlags {
  id?: unknown
  where?: Where
  data?: unknown
  duplicateFromID?: unknown
  req: PayloadRequest
}

/**
 * The gate below every interface: REST, GraphQL, the admin panel, jobs, imports and the Local API all pass
 * here before an operation reads anything. It refuses what the workflow forbids and turns every other write
 * into a draft. Transitions do not pass here; they write the public row through `public-row.ts`.
 */
export const gateWrites: CollectionBeforeOperationHook = async ({
  args: untyped,
  collection: { slug },
  operation,
  req,
}) => {
  if (!isProfileCollection(slug)) return untyped
  const args = untyped as unknown as WriteArgs
  // Payload marks a request that restores a version and never takes the mark off; a later operation would inherit it.
  delete req.context.isRestoringVersion
  switch (operation) {
    case 'create':
    case 'update':
      return { ...untyped, ...(await admitSave(slug, args)) }
    case 'delete':
      await admitDelete(slug, args)
      return untyped
    case 'restoreVersion':
      await admitRestore(slug, args)
      return untyped
    default:
      return untyped
  }
}

/** Checks a create or update, and answers the arguments that make it a draft. */
async function admitSave(
  collection: ProfileCollection,
  args: WriteArgs,
): Promise<Partial<WriteArgs> & { disableTransaction?: boolean }> {
  const { req } = args
  const person = personOf(req)
  const exists = args.id !== undefined || args.where !== undefined
  const input = contentOf(collection, args)
  const against = [...refusalsToPublish(args, args.data, exists), ...input.refusals]
  const sent = input.data
  let data = sent
  const ids = await targetsOf(collection, args)
  if (ids === null)
    throwAny([...(await refusalsToCreate(req, person, collection, sent)), ...against])
  for (const id of ids ?? []) {
    const working = await admit('edit', req, person, collection, id, sent, against)
    // What is sent to several documents names the rows of none.
    if (ids?.length === 1) data = await withKnownRows(req, collection, id, sent, working.row)
  }
  return {
    data: { ...data, _status: 'draft' },
    draft: true,
    publishAllLocales: false,
    unpublishAllLocales: false,
    publishSpecificLocale: undefined,
  }
}

async function admitDelete(collection: ProfileCollection, args: WriteArgs): Promise<void> {
  const person = personOf(args.req)
  for (const id of (await targetsOf(collection, args)) ?? []) {
    await admit('delete', args.req, person, collection, id, {}, [])
    // What could not be deleted anyway need not be taken out anywhere.
    throwAny(await refusalsWhereNamed(args.req, collection, id))
  }
}

async function admitRestore(collection: ProfileCollection, args: WriteArgs): Promise<void> {
  const { req } = args
  const person = personOf(req)
  const { docs } = await req.payload.db.findVersions<Placing>({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: String(args.id) } },
  })
  const restored = docs[0]
  if (!restored) throw notFound()
  // The operation has read its arguments already, so they cannot be turned into a draft's here.
  const against = args.draft === true ? [] : [directPublish('publish')]
  const { parent, version } = restored
  await admit('edit', req, person, collection, String(parent), version, against, String(args.id))
}

/**
 * Locks one document, checks that this person may save it, and remembers and answers what it said before.
 *
 * @param against what else stands against it
 */
async function admit(
  save: Exclude<Save, 'create'>,
  req: PayloadRequest,
  person: Person,
  collection: ProfileCollection,
  id: string,
  data: Placing,
  against: readonly Refusal[],
  restoredVersion?: string,
): Promise<StoredWorkingCopy> {
  await lockDocument(req, collection, id)
  const item = await itemOf(req, collection, id)
  const working = item && (await workingCopyOf(req, collection, id))
  if (!item || !working) throw notFound()
  const placings = await placingsOf(req, item, working)
  const before = placingOf(working.content)
  // A value that is taken out is null: only what is absent stays as it was.
  const after: Placing = {
    country: data.country === undefined ? before.country : idOf(data.country),
    region: data.region === undefined ? before.region : data.region,
  }
  const inScope = await isInScope(req, person, collection, id, [...placings, after])
  const refusals = [
    ...refusalsForSave(save, standingOf(item), person, inScope),
    ...against,
    ...refusalsOfIfMatch(req, working.version),
  ]
  throwAny(refusals, item, working.version)
  const { content, version } = working
  beginSave(req, { collection, id, item, content, version, restoredVersion })
  return working
}

/** What keeps a person from creating a document. Ask before, where a refusal is not the end: it takes back the transaction it comes in. */
export async function refusalsToCreate(
  req: PayloadRequest,
  person: Person,
  collection: ProfileCollection,
  data: Placing,
): Promise<Refusal[]> {
  const inScope = await isInScope(req, person, collection, undefined, [data])
  return refusalsForSave('create', null, person, inScope)
}

const standingOf = (item: WorkflowItem) => ({
  state: item.state,
  public: item.public,
  hasEdition: item.editionNumber > 0,
})

/** The one who writes. Content always has an author, also when code writes it through the Local API. */
function personOf(req: PayloadRequest): Person {
  const user: unknown = req.user
  if (!isActivePerson(user)) throw new Refused([refusal('sign-in-to-change')])
  return user
}

/** The content of a write, without what a client cannot set and what its fields cannot take; that is what stands against it. */
function contentOf(
  collection: ProfileCollection,
  { data, req }: WriteArgs,
): { data: Record<string, unknown>; refusals: Refusal[] } {
  if (!isRow(data)) return { data: {}, refusals: [] }
  const { createdAt: _created, updatedAt: _updated, deletedAt: _deleted, ...sent } = data
  const input = readDraft(contentFields(configOf(req, collection)), sent)
  const refusals = input.problems.map((problem) => ({
    code: 'invalid-content' as const,
    ...problem,
  }))
  return { data: input.data, refusals }
}

/** The documents an update or deletion is about, in the order in which they are locked; null for a create. */
async function targetsOf(collection: ProfileCollection, args: WriteArgs): Promise<string[] | null> {
  if (args.id !== undefined && args.id !== null) return [uuid(args.id)]
  if (args.where === undefined) return null
  const { docs } = await args.req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: BULK_LIMIT,
    overrideAccess: false,
    req: args.req,
    select: {},
    where: args.where,
  })
  return docs.map((doc) => doc.id).sort()
}

/** How many documents one bulk request may change. */
const BULK_LIMIT = 500

function uuid(id: unknown): string {
  if (!isDocumentId(id)) throw notFound()
  return id
}

/** What stands against a save or a deletion of content that has changed meanwhile, when the client said which content it saw. */
function refusalsOfIfMatch(req: PayloadRequest, version: string): Refusal[] {
  const expected = req.headers.get('if-match')
  if (!expected || expected.trim() === '*') return []
  const named = expected
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, '').replace(/^"|"$/g, ''))
  return named.includes(version) ? [] : [refusal('stale-save')]
}

function throwAny(refusals: readonly Refusal[], item?: WorkflowItem, version?: string): void {
  if (refusals.length > 0)
    throw new Refused(
      refusals,
      item && version
        ? { standing: { state: item.state, public: item.public, version } }
        : undefined,
    )
}

const notFound = () => new Refused([refusal('not-found')])

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value
