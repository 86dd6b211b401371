import type { Field, PayloadRequest, TextField } from 'payload'
import { and, eq } from 'drizzle-orm'

import { signedIn } from '../access/fields'
import { workflowItems } from '../database/tables/workflow'
import { databaseOf } from '../database/transaction'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { PublicState, State } from '../workflow/states'

/** Where a working copy stands, for lists in the admin panel. */
export const workflowStateField = (collection: ProfileCollection): Field =>
  standingField(collection, 'workflowState', 'state', {
    en: 'State',
    fr: 'État',
    es: 'Estado',
    ar: 'الحالة',
  })

/** What the public sees of a document, for lists in the admin panel. */
export const publicStateField = (collection: ProfileCollection): Field =>
  standingField(collection, 'publicState', 'public', {
    en: 'On the site',
    fr: 'Sur le site',
    es: 'En el sitio',
    ar: 'على الموقع',
  })

/**
 * Payload's own flag beside a document, kept out of lists and their filters: "draft" and "published" mean other
 * things there than in the workflow. Payload adds the rest of the field, its options among it, to what is said here.
 */
export const storageFlagField = (): Field => ({
  name: '_status',
  type: 'select',
  label: ({ t }) => t('version:status'),
  options: [],
  admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
})

/** A word of a document's standing. Computed, never stored with the document; the words are the panel's. */
const standingField = (
  collection: ProfileCollection,
  name: string,
  part: keyof ListedStanding,
  label: TextField['label'],
): Field => ({
  name,
  ...(label ? { label } : {}),
  type: 'text',
  virtual: true,
  access: { read: signedIn, create: () => false, update: () => false },
  admin: {
    readOnly: true,
    // The workflow panel says it beside the form; lists narrow by state with links of their own.
    condition: () => false,
    disableListFilter: true,
    components: { Cell: '/src/admin/list/StandingCell#StandingCell' },
  },
  hooks: {
    afterRead: [
      async ({ data, findMany, req }) => {
        const id: unknown = (data as { id?: unknown } | undefined)?.id
        if (typeof id !== 'string' || !req.user) return undefined
        const standings = await standingsOf(req, collection, findMany ? undefined : id)
        return standings.get(id)?.[part]
      },
    ],
  },
})

interface ListedStanding {
  state: State
  public: PublicState
}

type Standings = Map<string, ListedStanding>

const remembered = new WeakMap<object, Map<string, Promise<Standings>>>()

/** How one document stands, or all of them, because a list shows many: asked once a request. */
function standingsOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string | undefined,
): Promise<Standings> {
  const ofRequest = remembered.get(req.headers) ?? new Map<string, Promise<Standings>>()
  remembered.set(req.headers, ofRequest)
  const name = id === undefined ? collection : `${collection}/${id}`
  const asked = ofRequest.get(name) ?? read(req, collection, id)
  ofRequest.set(name, asked)
  return asked
}

async function read(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string | undefined,
): Promise<Standings> {
  const database = await databaseOf(req)
  const rows = await database
    .select({
      id: workflowItems.document,
      state: workflowItems.state,
      public: workflowItems.public,
    })
    .from(workflowItems)
    .where(
      and(
        eq(workflowItems.collection, collection),
        id === undefined ? undefined : eq(workflowItems.document, id),
      ),
    )
  return new Map(rows.map(({ id, ...standing }) => [id, standing]))
}
