import { JSON_TYPE, PROBLEM_TYPE } from '../api/http/answer'
import { CROSS_ORIGIN } from '../api/http/cross-origin'
import type { PageToStore } from '../page-store/page-store'
import { pageKey, surrogateKeys } from '../page-store/surrogate-keys'

/** An answer of the public API that is to be stored: a problem where its status is not 200. */
export interface ApiAnswer extends Pick<
  PageToStore,
  'path' | 'status' | 'body' | 'inputs' | 'asked'
> {
  /** The public address that it answers, by which caches know it. */
  address: string
  /** Beyond those that every answer has. */
  headers?: Record<string, string>
}

/** An answer of the public API as the page store takes it. */
export const apiFile = ({ address, headers, ...answer }: ApiAnswer): PageToStore => ({
  ...answer,
  contentType: answer.status === 200 ? JSON_TYPE : PROBLEM_TYPE,
  headers: { ...CROSS_ORIGIN, ...headers, 'Surrogate-Key': surrogateKeys([pageKey(address)]) },
})
