import { and, desc, eq, gt, isNull, or } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { isSameHash, hashOfKey, hintOf, isKey } from '../../api-keys/token'
import { stateOfKey, type KeyWish } from '../../api-keys/rules'
import type { Person } from '../../access/person'
import { apiKeys } from '../../database/tables/keys'
import { databaseOf } from '../../database/transaction'

export type ApiKey = typeof apiKeys.$inferSelect

/** All keys, the newest first. */
export async function allKeys(req: PayloadRequest): Promise<ApiKey[]> {
  const database = await databaseOf(req)
  return database.select().from(apiKeys).orderBy(desc(apiKeys.createdAt))
}

/** A key by its id, its row held until the transaction ends so that nobody changes it meanwhile. */
export async function keyById(req: PayloadRequest, id: string): Promise<ApiKey | undefined> {
  const database = await databaseOf(req)
  const [key] = await database.select().from(apiKeys).where(eq(apiKeys.id, id)).for('update')
  return key
}

/**
 * The key that a secret belongs to, if it counts now. Its row is held against changes until the transaction ends: what is
 * revoked is revoked before or after, not meanwhile.
 */
export async function activeKey(
  req: PayloadRequest,
  secret: string,
  now: Date,
): Promise<ApiKey | undefined> {
  if (!isKey(secret)) return undefined
  const hash = hashOfKey(secret)
  const database = await databaseOf(req)
  const [key] = await database
    .select()
    .from(apiKeys)
    .where(
      or(
        eq(apiKeys.hash, hash),
        and(eq(apiKeys.previousHash, hash), gt(apiKeys.previousUntil, now)),
      ),
    )
    .for('share')
  if (!key || stateOfKey(key, now) !== 'active') return undefined
  return [key.hash, key.previousHash ?? ''].some((known) => isSameHash(known, hash))
    ? key
    : undefined
}

/** Keeps a new key and answers its id. */
export async function insertKey(
  req: PayloadRequest,
  { id: holder, name: createdByName }: Person,
  wish: KeyWish,
  secret: string,
): Promise<string> {
  const database = await databaseOf(req)
  const [row] = await database
    .insert(apiKeys)
    .values({
      ...wish,
      hash: hashOfKey(secret),
      hint: hintOf(secret),
      holders: [holder],
      createdByName,
    })
    .returning({ id: apiKeys.id })
  if (!row) throw new Error('A key was not kept.')
  return row.id
}

/** Gives a key a new secret. The one of before counts until then, the one before that no more. */
export async function replaceSecret(
  req: PayloadRequest,
  key: ApiKey,
  { id: holder }: Person,
  secret: string,
  previousUntil: Date,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .update(apiKeys)
    .set({
      hash: hashOfKey(secret),
      hint: hintOf(secret),
      previousHash: key.hash,
      previousUntil,
      holders: [...new Set([...key.holders, holder])],
    })
    .where(eq(apiKeys.id, key.id))
}

/** Ends a key for good. */
export async function revokeKey(req: PayloadRequest, id: string, at: Date): Promise<void> {
  const database = await databaseOf(req)
  await database
    .update(apiKeys)
    .set({ revokedAt: at })
    .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
}
