import { createHash } from 'node:crypto'

/**
 * Parts of views, remembered with what they were made of. A publication changes one document of hundreds, and lists name them
 * all: what was made of the others is the same object again.
 */
export class Remembered<Source extends object, Part extends object> {
  readonly #parts = new WeakMap<Source, Map<string, Part | undefined>>()

  /**
   * The part of something, made when it is first asked for.
   *
   * @param source never changes, as an edition does not; the part is forgotten with it
   * @param key everything else that the part depends on
   * @param make answers what nobody changes afterwards
   */
  of(source: Source, key: string, make: () => Part | undefined): Part | undefined {
    const known = this.#parts.get(source) ?? new Map<string, Part | undefined>()
    this.#parts.set(source, known)
    if (!known.has(key)) {
      const part = make()
      known.set(key, part)
      if (part) digests.set(part, undefined)
    }
    return known.get(key)
  }
}

/** Of every remembered part that is in use; undefined until it is asked for. */
const digests = new WeakMap<object, string | undefined>()

/**
 * What two views have in common only when they say the same (SHA-256, hexadecimal). Remembered parts are read once, however
 * many views they are in.
 *
 * @param salt what else tells two pages apart
 */
export function digestOfView(view: unknown, salt: string): string {
  return digestOf(salt + JSON.stringify(view, shortened))
}

function shortened(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !digests.has(value)) return value
  const digest = digests.get(value) ?? digestOf(JSON.stringify(value))
  digests.set(value, digest)
  return digest
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
