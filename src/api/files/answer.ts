import { answerStored, type StoreAnswer, type StoreQuestion } from '../../page-store/answer'
import type { PageStore } from '../../page-store/page-store'
import { accepts } from '../http/accept'
import { storedPathFor } from './addresses'

/**
 * Answers what the public API is asked for most from the page store, for nothing. A request with a key is counted as the
 * key's, and refused when the key does not count; so it is none of these.
 *
 * @returns undefined when the store has no answer
 */
export function answerApiFile(question: StoreQuestion, store: PageStore): StoreAnswer | undefined {
  const { method, url, headers } = question
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (headers.authorization !== undefined) return undefined
  const path = storedPathFor(url ?? '')
  const page = path === undefined ? undefined : store.get(path)
  if (!page || !accepts(headers.accept?.toString(), page.contentType)) return undefined
  return answerStored(question, store, page.path)
}
