import { hkdfSync } from 'node:crypto'

import type { Pool, PoolClient } from 'pg'

import { inPoolTransaction } from '../../database/pool-transaction'
import { PUBLICATION_CHANNEL } from '../../database/publication-channel'
import {
  makeSigningKey,
  readPublicKeys,
  readSigningKey,
  sealedKey,
  type PublicKey,
  type SigningKey,
} from '../keys'

/** Servers that start together make one key. */
const LOCK = 'liaison signing key'

interface Row {
  id: string
  private_key: string
}

/** The encryption of the key in the database: derived from the secret that signs sessions, neither tells the other. */
const passphraseFrom = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'liaison signing key', 32)).toString('hex')

/**
 * The key that this installation signs with: the operator's own, or the newest that is kept in the database and opens with the
 * secret. Where there is none, it is made and kept. Its public key is published from then on.
 *
 * @param own the private key of the operator, where he has set one
 * @throws {Error} one sentence, when that one is revoked
 */
export function currentSigningKey(
  pool: Pool,
  secret: string,
  own?: SigningKey,
): Promise<SigningKey> {
  return inLockedTransaction(pool, async (client) => {
    if (own) return keepOwn(client, own)
    return (await newestKept(client, secret)) ?? (await makeAndKeep(client, secret))
  })
}

/** Makes a new key, with which every server signs from now on; those of before stay published. */
export const rotateSigningKey = (pool: Pool, secret: string): Promise<SigningKey> =>
  inLockedTransaction(pool, (client) => makeAndKeep(client, secret))

/** The public keys that count, the newest first. */
export async function publicKeysIn(database: Pick<Pool, 'query'>): Promise<PublicKey[]> {
  const { rows } = await database.query<{ public_key: string }>(
    'select public_key from signing_keys where revoked_at is null order by made_at desc, id',
  )
  return rows.flatMap(({ public_key }) => readPublicKeys(public_key))
}

/** A key as its operator sees it. */
export interface KeptKey {
  id: string
  madeAt: Date
  revokedAt: Date | null
}

/** Every key that there ever was, the newest first. */
export async function allKeys(database: Pick<Pool, 'query'>): Promise<KeptKey[]> {
  const { rows } = await database.query<KeptKey>(
    'select id, made_at as "madeAt", revoked_at as "revokedAt" from signing_keys order by made_at desc, id',
  )
  return rows
}

/**
 * Revokes a key for ever: it is not published any more, and what it signed does not count. Every server forgets the answers that it has in
 * memory.
 *
 * @returns whether there was such a key, and not yet revoked
 */
export async function revokeSigningKey(
  database: Pick<Pool, 'query'>,
  id: string,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `with revoked as (
       update signing_keys set revoked_at = now(), private_key = null
       where id = $1 and revoked_at is null returning id)
     select pg_notify($2, '') from revoked`,
    [id, PUBLICATION_CHANNEL],
  )
  return rowCount === 1
}

async function keepOwn(client: PoolClient, own: SigningKey): Promise<SigningKey> {
  await insert(client, own, null)
  const { rows } = await client.query(
    'select from signing_keys where id = $1 and revoked_at is not null',
    [own.id],
  )
  if (rows.length > 0) throw new Error(`The key ${own.id} that is set for signing is revoked.`)
  return own
}

async function newestKept(client: PoolClient, secret: string): Promise<SigningKey | undefined> {
  const { rows } = await client.query<Row>(
    'select id, private_key from signing_keys where private_key is not null and revoked_at is null order by made_at desc, id',
  )
  for (const row of rows) {
    const key = opened(row, secret)
    if (key) return key
  }
  return undefined
}

/** The key that was opened last: to decrypt it takes longer than to sign, and every file that is signed asks for it. */
let last: { row: Row; secret: string; key: SigningKey | undefined } | undefined

/** Undefined where it was kept under another secret. */
function opened(row: Row, secret: string): SigningKey | undefined {
  const isLast = last?.row.id === row.id && last.row.private_key === row.private_key
  if (last && isLast && last.secret === secret) return last.key
  last = { row, secret, key: decrypted(row, secret) }
  return last.key
}

function decrypted({ id, private_key }: Row, secret: string): SigningKey | undefined {
  try {
    const key = readSigningKey(private_key, passphraseFrom(secret))
    return key.id === id ? key : undefined
  } catch {
    return undefined
  }
}

async function makeAndKeep(client: PoolClient, secret: string): Promise<SigningKey> {
  const key = makeSigningKey()
  await insert(client, key, sealedKey(key, passphraseFrom(secret)))
  return key
}

/** Every server publishes it from then on. */
const insert = (client: PoolClient, key: SigningKey, sealed: string | null) =>
  client.query(
    `with inserted as (
       insert into signing_keys (id, public_key, private_key) values ($1, $2, $3) on conflict do nothing returning id)
     select pg_notify($4, '') from inserted`,
    [key.id, key.public.pem, sealed, PUBLICATION_CHANNEL],
  )

const inLockedTransaction = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inPoolTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [LOCK])
    return work(client)
  })
