import type { Field, PayloadRequest } from 'payload'
import { eq } from 'drizzle-orm'

import { signedIn } from '../access/fields'
import { workflowItems } from '../database/tables'
import { databaseOf } from '../database/transaction'
import { inAllLocales } from '../i18n/in-all-locales'
import { PROFILE_WORDS } from '../words/profiles'
import { REFUSAL_WORDS } from '../words/refusals'
import { languageOf } from './language/spoken'
import type { ProfileCollection } from '../vocabulary/profiles'

const { state: said } = inAllLocales(PROFILE_WORDS)

/** Where a document stands, for lists in the admin panel. Computed, never stored with the document. */
export const workflowStateField = (collection: ProfileCollection): Field => ({
  name: 'workflowState',
  label: said.label,
  type: 'text',
  virtual: true,
  access: { read: signedIn, create: () => false, update: () => false },
  admin: {
    readOnly: true,
    position: 'sidebar',
    disableListFilter: true,
    description: said.help,
  },
  hooks: {
    afterRead: [
      async ({ data, req }) => {
        const id: unknown = (data as { id?: unknown } | undefined)?.id
        return typeof id === 'string' && req.user
          ? (await statesOf(req, collection)).get(id)
          : undefined
      },
    ],
  },
})

const remembered = new WeakMap<object, Map<ProfileCollection, Promise<Map<string, string>>>>()

/** All documents' states in words, asked once a request: a list shows many. */
function statesOf(
  req: PayloadRequest,
  collection: ProfileCollection,
): Promise<Map<string, string>> {
  const ofRequest =
    remembered.get(req.headers) ?? new Map<ProfileCollection, Promise<Map<string, string>>>()
  remembered.set(req.headers, ofRequest)
  const asked = ofRequest.get(collection) ?? read(req, collection)
  ofRequest.set(collection, asked)
  return asked
}

async function read(
  req: PayloadRequest,
  collection: ProfileCollection,
): Promise<Map<string, string>> {
  const words = REFUSAL_WORDS[languageOf(req)]
  const database = await databaseOf(req)
  const rows = await database
    .select()
    .from(workflowItems)
    .where(eq(workflowItems.collection, collection))
  return new Map(
    rows.map((row) => [row.document, `${words.states[row.state]} · ${words.publics[row.public]}`]),
  )
}
