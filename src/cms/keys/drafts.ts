import type { PayloadRequest, Where } from 'payload'

import { draftPage, type DraftHead } from '../../api-keys/draft-contract'
import type { ProfileContent } from '../../content/profiles'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { Scope } from '../../vocabulary/roles'
import { covers } from '../../workflow/scope'
import { titleOf } from '../edition-title'
import { itemOf } from '../items'
import { placesOf } from '../places'
import { placingsOf } from '../placings-of'
import { noSuchDocument } from '../request'
import { workingCopyFrom, workingCopyOf, type WorkingCopy } from '../working-copy'

/** A working copy with its content in all languages. */
export interface Draft extends DraftHead {
  content: ProfileContent
}

const PAGE = 50

/** The working copies of a collection in a scope, a page of them. One that leaves the scope or comes into it is left out. */
export async function listDrafts(
  req: PayloadRequest,
  scope: Scope,
  collection: ProfileCollection,
  query: { page?: unknown },
): Promise<{ drafts: DraftHead[]; page: number; nextPage: number | null }> {
  const page = draftPage.parse(query.page ?? 1)
  const placed = await conditionOf(req, scope, collection)
  if (placed === null) return { drafts: [], page, nextPage: null }
  const { docs, hasNextPage } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    limit: PAGE,
    locale: 'all',
    page,
    req,
    sort: '-updatedAt',
    where: { and: [{ latest: { equals: true } }, ...placed] },
  })
  const drafts: DraftHead[] = []
  for (const { parent, version, updatedAt } of docs) {
    const working = await workingCopyFrom(req, collection, version, updatedAt)
    const draft = await draftIn(req, scope, collection, String(parent), working)
    if (!draft) continue
    const { content: _, ...head } = draft
    drafts.push(head)
  }
  return { drafts, page, nextPage: hasNextPage ? page + 1 : null }
}

/**
 * One working copy.
 *
 * @throws {Refused} `not-found`, also for what lies outside the scope: whether it exists is nobody's business
 */
export async function readDraft(
  req: PayloadRequest,
  scope: Scope,
  collection: ProfileCollection,
  id: string,
): Promise<Draft> {
  const working = await workingCopyOf(req, collection, id)
  const draft = working && (await draftIn(req, scope, collection, id, working))
  if (!draft) throw noSuchDocument()
  return draft
}

/** A working copy, if it lies in the scope as it is live and as it is being worked on. */
async function draftIn(
  req: PayloadRequest,
  scope: Scope,
  collection: ProfileCollection,
  id: string,
  { content, version, updatedAt }: WorkingCopy,
): Promise<Draft | undefined> {
  const item = await itemOf(req, collection, id)
  if (!item) return undefined
  const places = await placesOf(req, collection, id, await placingsOf(req, item, { content }))
  if (!covers(scope, places)) return undefined
  return {
    collection,
    id,
    name: titleOf(content),
    state: item.state,
    public: item.public,
    version,
    updatedAt,
    content,
  }
}

/** What the database can leave out beforehand; null when nothing is in the scope. */
async function conditionOf(
  req: PayloadRequest,
  scope: Scope,
  collection: ProfileCollection,
): Promise<Where[] | null> {
  if (scope.kind === 'all') return []
  if (collection === 'crime-areas') return null
  if (collection === 'countries')
    return scope.kind === 'countries'
      ? [{ parent: { in: scope.countries } }]
      : [{ 'version.region': { in: scope.regions } }]
  return [{ 'version.country': { in: await countriesIn(req, scope) } }]
}

async function countriesIn(req: PayloadRequest, scope: Scope): Promise<string[]> {
  if (scope.kind === 'countries') return scope.countries
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'countries',
    pagination: false,
    req,
    select: {},
    where: { region: { in: scope.regions } },
  })
  return docs.map(({ id }) => id)
}
