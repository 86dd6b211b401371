import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { isActivePerson } from '../../access/person'
import { rowWords } from '../../comments/place'
import { refusalsForReply } from '../../comments/rules'
import { lockDocument } from '../../database/transaction'
import { isDocumentId } from '../../vocabulary/document-id'
import { isLocale } from '../../vocabulary/locales'
import { isProfileCollection } from '../../vocabulary/profiles'
import { Refused } from '../../workflow/refusals'
import { configOf } from '../content-fields'
import { workingCopyOf } from '../working-copy'
import { commentById, type CommentRow } from './comment-row'
import { fieldAt } from './field-at'

/**
 * Completes a comment: it is by whoever writes it, on a document and a field that exist, and keeps what it needs
 * to find its place again. Holds the document's lock, so that no approval goes past it.
 *
 * @throws {Refused} with what stands against it
 */
export const completeComment: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create')
    throw new Refused([
      { code: 'role', message: 'Comments are never changed. Answer with another one.' },
    ])
  if (!isActivePerson(req.user))
    throw new Refused([{ code: 'not-signed-in', message: 'Sign in to comment.' }])
  const input = data as Partial<CommentRow>
  const { collection, document } = input
  if (!isProfileCollection(collection) || !isDocumentId(document)) throw noSuchDocument()
  await lockDocument(req, collection, document)
  const working = await workingCopyOf(req, collection, document)
  if (!working) throw noSuchDocument()
  const place = input.thread
    ? await placeOfReply(req, input)
    : placeOfFirst(req, input, collection, working.content)
  return {
    collection,
    document,
    text: input.text?.trim(),
    ...place,
    mentions: await activePeople(req, input.mentions),
    author: req.user.id,
    authorName: req.user.name,
    version: working.version,
  }
}

/** An answer stands where the thread stands. */
async function placeOfReply(
  req: PayloadRequest,
  { thread, collection, document }: Partial<CommentRow>,
): Promise<Partial<CommentRow>> {
  const first = await commentById(req, thread)
  if (!first || first.thread || first.collection !== collection || first.document !== document)
    throw invalid('thread', 'There is no such comment on this document.')
  const refusals = refusalsForReply({ resolved: Boolean(first.resolvedAt) })
  if (refusals.length > 0) throw new Refused(refusals)
  return { thread: first.id }
}

function placeOfFirst(
  req: PayloadRequest,
  input: Partial<CommentRow>,
  collection: CommentRow['collection'],
  content: object,
): Partial<CommentRow> {
  if (!input.field) return {}
  const found = fieldAt(configOf(req, collection), input.field)
  if (!found) throw invalid('field', 'This document has no such field.')
  const localized = 'localized' in found.field && found.field.localized
  if (localized && !isLocale(input.locale))
    throw invalid('locale', 'Say in "locale" which language it is about: en, fr, es or ar.')
  const locale = localized && isLocale(input.locale) ? input.locale : null
  const passage = input.quote?.trim()
    ? {
        quote: input.quote.trim(),
        prefix: input.prefix ?? '',
        suffix: input.suffix ?? '',
        block: input.block ?? null,
      }
    : {}
  return { field: input.field, locale, row: rowWords(content, input.field, locale), ...passage }
}

/** Only people who can still sign in are mentioned. */
async function activePeople(req: PayloadRequest, ids: unknown): Promise<string[]> {
  const named = [...new Set(Array.isArray(ids) ? (ids as unknown[]) : [])]
  if (named.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string; deactivated?: boolean | null }>({
    collection: 'users',
    pagination: false,
    req,
    where: { id: { in: named.filter(isDocumentId) } },
  })
  const active = docs.filter(isActivePerson).map(({ id }) => id)
  if (active.length < named.length)
    throw invalid('mentions', 'Mention people who have an account that is active.')
  return active
}

const noSuchDocument = () =>
  new Refused([{ code: 'not-found', message: 'There is no such document.' }])

const invalid = (path: string, message: string) =>
  new Refused([{ code: 'invalid-content', path, message }])
