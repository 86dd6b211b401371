/** What several projects of the tests use at the same time. */
export interface Shared<T> {
  value: T
  /** To be called once by each that uses it; the last call removes it. */
  release: () => Promise<void>
}

/** Vitest loads a setup file anew for each project that names it. */
const loadedOnce = globalThis as {
  liaisonShared?: Map<string, { users: number; making: Promise<Shared<unknown>> }>
}

/**
 * Something that the projects of the tests share under a name.
 *
 * @param make is called for the first of them; what it answers for `release` is called after the last
 */
export async function share<T>(name: string, make: () => Promise<Shared<T>>): Promise<Shared<T>> {
  const all = (loadedOnce.liaisonShared ??= new Map())
  const entry = all.get(name) ?? { users: 0, making: make() }
  all.set(name, entry)
  entry.users += 1
  const { value, release } = (await entry.making) as Shared<T>
  return {
    value,
    async release() {
      entry.users -= 1
      if (entry.users > 0) return
      all.delete(name)
      await release()
    },
  }
}
