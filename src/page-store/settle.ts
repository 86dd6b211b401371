/** Does, or waits for, something that may fail; answers the failure. */
export async function attempt(
  work: Promise<unknown> | (() => unknown),
): Promise<{ error: unknown } | undefined> {
  try {
    await (typeof work === 'function' ? work() : work)
    return undefined
  } catch (error) {
    return { error }
  }
}

/** Waits for all of them, also when one fails; then throws the first error. */
export async function settleAll(works: Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(works)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}
