import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
} from 'payload'

import { isActivePerson } from '../access/person'
import { DEFAULT_LOCALE, isLocale } from '../vocabulary/locales'
import { isProfileCollection, type ProfileCollection } from '../vocabulary/profiles'
import { Refused } from '../workflow/refusals'
import { stateAfterEdit } from '../workflow/table'
import { titleOf } from './edition-title'
import { insertEvent, recordSitting } from './events'
import { authorsOfRevision, createItem, deleteItem, recordAuthor, updateItem } from './items'
import { forgetBeside, keepBeside } from './keep-beside'
import { noteRegion, placingOf } from './places'
import { endSave } from './save-session'
import type { AuthorPart } from '../database/tables/workflow'
import { problemsOfDraft } from './validate-content'
import { workingCopyFrom, workingCopyOf } from './working-copy'

/** Refuses a draft whose values are malformed, naming each field. Drafts may be incomplete. */
export const checkDraft: CollectionBeforeChangeHook = async ({
  collection: { slug },
  data,
  originalDoc,
  req,
}) => {
  if (!isProfileCollection(slug)) return data
  if (!isLocale(req.locale ?? DEFAULT_LOCALE))
    throw new Refused([
      {
        code: 'invalid-content',
        message: 'Save one language at a time: choose it with ?locale=en, fr, es or ar.',
      },
    ])
  const id = (originalDoc as { id?: string } | undefined)?.id
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE
  const problems = await problemsOfDraft(req, slug, data as Record<string, unknown>, locale, id)
  if (problems.length > 0)
    throw new Refused(problems.map((problem) => ({ code: 'invalid-content', ...problem })))
  // Restoring hands on the status of the version that is restored.
  return { ...data, _status: 'draft' }
}

/** After each save: who wrote it, what state it is in now, and the trail. All in the save's own transaction. */
export const recordSave: CollectionAfterChangeHook = async ({
  collection: { slug },
  doc: saved,
  operation,
  req,
}) => {
  const doc = saved as { id: string }
  if (!isProfileCollection(slug)) return doc
  if (!isActivePerson(req.user))
    throw new Error('Content was saved without an author. The gate must have been left out.')
  const after = await workingCopyOf(req, slug, doc.id)
  if (!after) throw new Error('The saved version cannot be found.')
  const author = {
    collection: slug,
    document: doc.id,
    person: req.user.id,
    part: partOf(req.context),
    version: after.version,
    revision: after.revision,
  }
  const event = {
    collection: slug,
    document: doc.id,
    title: titleOf(after.content),
    version: after.version,
  }

  const kept = { collection: slug, id: doc.id, after: after.content, person: req.user.id }

  if (operation === 'create') {
    await createItem(req, slug, doc.id)
    await keepBeside(req, { ...kept, before: undefined, isRestored: false })
    const created = await insertEvent(req, req.user, {
      ...event,
      event: author.part === 'imported' ? 'import' : 'create',
      to: 'draft',
    })
    await recordAuthor(req, { ...author, change: 1, event: created.id })
    return doc
  }

  const before = endSave(req, slug, doc.id)
  if (!before) throw new Error('A save went past the gate.')
  // A picture may have changed since the edition: then there is something to review, although the document says what it said.
  const { item } = before
  const isUnlikeEdition = item.state === 'published' && after.version !== item.editionVersion
  if (after.version === before.version && !isUnlikeEdition) return doc
  const [placed, placedBefore] = [placingOf(after.content), placingOf(before.content)]
  if (slug === 'countries' && item.editionNumber === 0 && placed.region !== placedBefore.region)
    await noteRegion(req, doc.id, placed)
  const isRestored = before.restoredVersion !== undefined
  await keepBeside(req, { ...kept, before: before.content, isRestored })
  const state = stateAfterEdit(before.item.state)
  if (state !== before.item.state) await updateItem(req, slug, doc.id, { state, since: new Date() })
  const sitting = await recordSitting(req, req.user, {
    ...event,
    event: author.part === 'imported' ? 'import' : 'edit',
    from: before.item.state,
    to: state,
  })
  const restored = await authorsRestored(req, slug, doc.id, before.restoredVersion)
  const change = before.item.editionNumber + 1
  for (const person of [author.person, ...restored])
    await recordAuthor(req, { ...author, person, change, event: sitting })
  return doc
}

/** A draft that is deleted leaves the trail and nothing else. */
export const recordDelete: CollectionAfterDeleteHook = async ({
  collection: { slug },
  doc: deleted,
  req,
}) => {
  if (!isProfileCollection(slug) || !isActivePerson(req.user)) return
  const doc = deleted as { id: string; name?: unknown }
  endSave(req, slug, doc.id)
  await deleteItem(req, slug, doc.id)
  await forgetBeside(req, slug, doc.id)
  await insertEvent(req, req.user, {
    collection: slug,
    document: doc.id,
    title: typeof doc.name === 'string' ? doc.name : doc.id,
    event: 'delete',
    from: 'draft',
  })
}

/** Restoring an old text brings back the hands that wrote it. */
async function authorsRestored(
  req: Parameters<CollectionAfterChangeHook>[0]['req'],
  collection: ProfileCollection,
  id: string,
  versionId: string | undefined,
): Promise<string[]> {
  if (versionId === undefined) return []
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { equals: versionId } },
  })
  const restored = docs[0]
  if (!restored) return []
  const { version } = await workingCopyFrom(req, collection, restored.version, restored.updatedAt)
  return authorsOfRevision(req, { collection, document: id }, versionId, version)
}

const partOf = (context: Record<string, unknown>): AuthorPart =>
  context.imported === true ? 'imported' : 'wrote'
