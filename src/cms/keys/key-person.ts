import { eq } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Person } from '../../access/person'
import { stateOfKey } from '../../api-keys/rules'
import { apiKeys } from '../../database/tables/keys'
import { databaseOf } from '../../database/transaction'
import type { ApiKey } from './key-store'

/**
 * A key as the workflow knows people: it contributes within its scope if it may submit drafts, and nothing else. So whatever
 * holds for contributors holds for it.
 */
export const personOfKey = ({ id, name, rights, scope }: ApiKey): Person => ({
  id,
  name,
  email: '',
  roles: rights.includes('submit-drafts') ? ['contributor'] : [],
  scope,
})

/** The key of this id as a person, if it counts now. */
export async function keyAsPerson(req: PayloadRequest, id: string): Promise<Person | undefined> {
  const database = await databaseOf(req)
  const [key] = await database.select().from(apiKeys).where(eq(apiKeys.id, id)).for('share')
  return key && stateOfKey(key, new Date()) === 'active' ? personOfKey(key) : undefined
}

/** The people who have seen a secret of a key; nobody where the id is a person's. */
export async function holdersOf(req: PayloadRequest, id: string): Promise<string[]> {
  const database = await databaseOf(req)
  const [key] = await database
    .select({ holders: apiKeys.holders })
    .from(apiKeys)
    .where(eq(apiKeys.id, id))
  return key?.holders ?? []
}
