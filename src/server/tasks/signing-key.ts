import { parseArgs } from 'node:util'

import pg from 'pg'

import { allKeys, revokeSigningKey, rotateSigningKey } from '../../signing/store/keys'
import { reasonOf } from '../../vocabulary/reason-of'
import { withDatabase } from '../with-database'

const USAGE = `Usage: npm run signing-key [-- --new | --revoke ID]

Lists the keys that editions are and were signed with, the newest first.

  --new        makes a new key, which every server signs with at once; files signed before stay genuine
  --revoke ID  for a key that has come into other hands: it is not published any more, and whatever was signed with it,
               by whomever, is not genuine any more. Servers sign anew what they are asked for from then on.

A key of your own is set as SIGNING_KEY or SIGNING_KEY_FILE.
`

/** Exit codes: 0 done, 1 there is no such key, 2 the command could not run. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { new: { type: 'boolean' }, revoke: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  return withDatabase(async (connectionString) => {
    const pool = new pg.Pool({ connectionString, max: 1 })
    try {
      return await change(pool, values)
    } finally {
      await pool.end()
    }
  }, 'npm run signing-key')
}

async function change(
  pool: pg.Pool,
  { new: isNew, revoke }: { new?: boolean; revoke?: string },
): Promise<number> {
  if (revoke !== undefined && !(await revokeSigningKey(pool, revoke))) {
    process.stderr.write(`There is no key ${revoke} that counts.\n`)
    return 1
  }
  if (isNew) await rotateSigningKey(pool, process.env.PAYLOAD_SECRET ?? '')
  for (const { id, madeAt, revokedAt } of await allKeys(pool)) {
    const revoked = revokedAt ? `  revoked ${revokedAt.toISOString()}` : ''
    process.stdout.write(`${id}  since ${madeAt.toISOString()}${revoked}\n`)
  }
  return 0
}

main().then(
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`)
    process.exit(2)
  },
)
