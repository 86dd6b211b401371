import { causesOf } from '../vocabulary/causes-of'

/**
 * Does parts of a transaction's work whose statements do not depend on each other: they are sent as they come, and the database does one
 * while the next is being put together. Ends when all have ended, also when one fails: what a part did after the rollback
 * would not be part of the transaction.
 *
 * @returns what each part answers, in their order
 * @throws what made the transaction fail; the parts after that fail too, and say only that it has
 */
export async function together<T extends readonly unknown[] | []>(
  parts: T,
): Promise<{ -readonly [Part in keyof T]: Awaited<T[Part]> }> {
  const results = await Promise.allSettled(parts)
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  )
  if (failures.length > 0) throw failures.find((each) => !isOfAborted(each)) ?? failures[0]
  return results.map((result) => result.status === 'fulfilled' && result.value) as {
    -readonly [Part in keyof T]: Awaited<T[Part]>
  }
}

/** PostgreSQL's `in_failed_sql_transaction`: what it says to every statement after one that failed. */
const ABORTED = '25P02'

const isOfAborted = (error: unknown): boolean =>
  [...causesOf(error)].some((each) => 'code' in each && each.code === ABORTED)
