import { and, eq, inArray, or } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Person } from '../../access/person'
import { workflowItems } from '../../database/tables/workflow'
import { databaseOf } from '../../database/transaction'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { State } from '../../workflow/states'
import { titleOf } from '../edition-title'
import type { WorkflowItem } from '../items'
import type { Placing } from '../places'
import { workingCopyOf } from '../working-copy'
import { versionsLookedAt } from './looks'

/** A document that belongs to the same country and waits for a decision as well. */
export interface RelatedDocument {
  collection: ProfileCollection
  id: string
  title: string
  state: State
  version: string
  /** Whether the caller has had exactly this version in front of him. */
  lookedAt: boolean
}

const WAITING = ['in-review', 'approved'] as const satisfies readonly State[]

/**
 * A country with its NCB and agencies, as working copies have it, as far as they are in review or approved:
 * the country first. The document itself is left out.
 */
export async function relatedTo(
  req: PayloadRequest,
  person: Person,
  { collection, document }: Pick<WorkflowItem, 'collection' | 'document'>,
  { country: placed }: Placing,
): Promise<RelatedDocument[]> {
  const country = collection === 'countries' ? document : placed
  if (typeof country !== 'string') return []
  const members = (
    await Promise.all(
      (['ncbs', 'agencies'] as const).map(async (each) => ({
        collection: each,
        ids: await workingCopiesIn(req, each, country),
      })),
    )
  ).filter(({ ids }) => ids.length > 0)
  const database = await databaseOf(req)
  const items = await database
    .select()
    .from(workflowItems)
    .where(
      and(
        inArray(workflowItems.state, [...WAITING]),
        or(
          and(eq(workflowItems.collection, 'countries'), eq(workflowItems.document, country)),
          ...members.map(({ collection: each, ids }) =>
            and(eq(workflowItems.collection, each), inArray(workflowItems.document, ids)),
          ),
        ),
      ),
    )
  const others = items.filter((item) => item.document !== document)
  const looked = await versionsLookedAt(
    req,
    person,
    others.map((item) => item.document),
  )
  const related: RelatedDocument[] = []
  for (const item of others) {
    const working = await workingCopyOf(req, item.collection, item.document)
    if (!working) continue
    const { version } = working
    related.push({
      collection: item.collection,
      id: item.document,
      title: titleOf(working.content),
      state: item.state,
      version,
      lookedAt: looked.has(`${item.document}:${version}`),
    })
  }
  return related.sort(
    (a, b) =>
      ORDER.indexOf(a.collection) - ORDER.indexOf(b.collection) || a.title.localeCompare(b.title),
  )
}

const ORDER: readonly ProfileCollection[] = ['countries', 'ncbs', 'agencies']

async function workingCopiesIn(
  req: PayloadRequest,
  collection: 'ncbs' | 'agencies',
  country: string,
): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    pagination: false,
    req,
    select: { parent: true },
    where: { and: [{ latest: { equals: true } }, { 'version.country': { equals: country } }] },
  })
  return docs.map(({ parent }) => String(parent))
}
