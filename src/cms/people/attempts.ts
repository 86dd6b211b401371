import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { adapterOf } from '../../database/transaction'
import { readEnvironment } from '../../env'
import { Refused } from '../../workflow/refusals'

/** How many failures within how many minutes. */
interface Limit {
  failures: number
  minutes: number
}

/**
 * The limits, beside the one on wrong passwords of one account, which is Payload's (`maxLoginAttempts`). An
 * address may be that of a whole bureau, so it may fail more often than a person.
 */
const LIMITS = {
  address: { failures: 100, minutes: 10 },
  'second-factor': { failures: 5, minutes: 15 },
} as const satisfies Record<string, Limit>

const LONGEST_MINUTES = Math.max(...Object.values(LIMITS).map(({ minutes }) => minutes))

/**
 * Lets an attempt to prove who one is happen, unless too many have failed. It counts as failed from its
 * beginning, so that many at once cannot pass the limit together, and no more once it has succeeded.
 *
 * @param kind what is limited
 * @param subject whose attempts are counted: an address, or a person's id
 * @throws {Refused} `too-many-attempts`
 */
export async function limited<T>(
  payload: Payload,
  kind: keyof typeof LIMITS,
  subject: string,
  attempt: () => Promise<T>,
): Promise<T> {
  if (!readEnvironment().rateLimit) return attempt()
  const { failures, minutes } = LIMITS[kind]
  const key = `${kind}:${subject}`
  // Beside the request's transaction: a refusal rolls that back, and the failure has to stay.
  const { drizzle } = adapterOf(payload)
  await drizzle.execute(
    sql`delete from failed_attempts where at < now() - make_interval(mins => ${LONGEST_MINUTES})`,
  )
  const { rows } = await drizzle.execute<{ id: string; earlier: number }>(sql`
    insert into failed_attempts (key) values (${key})
    returning id, (select count(*)::int from failed_attempts
      where key = ${key} and at > now() - make_interval(mins => ${minutes})) as earlier`)
  const [row] = rows
  const forget = () => drizzle.execute(sql`delete from failed_attempts where id = ${row?.id}`)
  if (row && row.earlier >= failures) {
    await forget()
    throw new Refused([
      {
        code: 'too-many-attempts',
        message: `Too many attempts have failed. Try again in ${minutes} minutes.`,
      },
    ])
  }
  try {
    const result = await attempt()
    await forget()
    return result
  } catch (error) {
    if (isUnfinished(error)) await forget()
    throw error
  }
}

/** Who gave the right password and is now asked for the code has not failed. */
const isUnfinished = (error: unknown): boolean =>
  error instanceof Refused && error.refusals.some(({ code }) => code === 'second-factor-required')
