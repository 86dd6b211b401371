/**
 * Asks once at a time: who asks before the answer is there gets the same one, so that many at once do not wait for each other.
 *
 * @param ask what may fail, which is then everybody's failure
 */
export function sharedWhileAsked<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | undefined
  return () =>
    (asking ??= ask().finally(() => {
      asking = undefined
    }))
}
