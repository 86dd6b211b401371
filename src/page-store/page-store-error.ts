import { reasonOf } from '../vocabulary/reason-of'

/** The file system did not do what the store needed; `cause` says why. */
export class PageStoreError extends Error {
  override readonly name = 'PageStoreError'

  /** Completes a sentence with the reason that the file system gave. */
  static because(sentence: string, cause: unknown): PageStoreError {
    return new PageStoreError(`${sentence}: ${reasonOf(cause)}`, { cause })
  }
}
